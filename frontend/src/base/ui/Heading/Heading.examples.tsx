import type { Example } from '~/base/gallery/example'
import { Button } from '../Button/Button'
import { StateBadge } from '../StateBadge/StateBadge'
import { Heading } from './Heading'

export default {
  'with everything': (
    <Heading
      title="درخواست استرداد ۱۴۰۴-۰۰۱۲"
      beside={<StateBadge tone="waiting">در انتظار امضا</StateBadge>}
      about="راه و شهرسازی، سه سپرده"
      actions={<Button look="primary">امضا</Button>}
    />
  ),
} satisfies Example

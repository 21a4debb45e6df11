import type { Example } from '~/base/gallery/example'
import { Money } from './Money'

export default {
  amount: <Money amount="250000000" />,
  'with its unit': <Money amount="9007199254740993" withUnit />,
} satisfies Example

import type { Example } from '~/base/gallery/example'
import { StateBadge } from './StateBadge'

export default {
  tones: (
    <>
      <StateBadge tone="waiting">در انتظار امضا</StateBadge> <StateBadge tone="moving">در دست بررسی</StateBadge>{' '}
      <StateBadge tone="good">اعلام وصول‌شده</StateBadge> <StateBadge tone="bad">ردشده</StateBadge> <StateBadge tone="over">بسته</StateBadge>
    </>
  ),
} satisfies Example

import type { Example } from '~/base/gallery/example'
import { Timeline } from './Timeline'

export default {
  steps: (
    <Timeline
      steps={[
        { key: '1', at: '2025-08-03T06:12:00Z', title: 'ثبت شد', who: 'رضا احمدی' },
        { key: '2', at: '2025-08-03T08:40:00Z', title: 'امضا شد', who: 'مریم کاظمی', note: 'با اصل قبض مطابقت داده شد.' },
        { key: '3', at: '2025-08-05T10:05:00Z', title: 'اعلام وصول شد' },
      ]}
    />
  ),
} satisfies Example

import type { Example } from '~/base/gallery/example'
import { Day, Instant } from './Day'

export default {
  day: <Day on="2025-08-03" />,
  instant: <Instant at="2025-08-03T06:12:00Z" />,
} satisfies Example

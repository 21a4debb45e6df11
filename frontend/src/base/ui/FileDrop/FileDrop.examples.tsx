import type { Example } from '~/base/gallery/example'
import { FileDrop } from './FileDrop'

const props = { label: 'فهرست سپرده‌ها', accept: '.csv,.xlsx', maxBytes: 10_000_000, onFile: () => undefined }

export default {
  empty: <FileDrop {...props} />,
  sending: <FileDrop {...props} progress="sending" />,
  'with a known share': <FileDrop {...props} progress={0.4} />,
  refused: <FileDrop {...props} error="این پرونده خواندنی نیست." isRequired={false} />,
} satisfies Example

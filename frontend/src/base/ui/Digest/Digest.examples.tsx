import type { Example } from '~/base/gallery/example'
import { Digest } from './Digest'

export default {
  'of a signed list': <Digest of="ee1a65d7e03d902bcc4e189faccefa68e38fddbbca3a20be1c2a1b3b98fdd812" />,
} satisfies Example

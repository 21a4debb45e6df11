import type { Example } from '~/base/gallery/example'
import { Waiting } from './Waiting'

export default { waiting: <Waiting /> } satisfies Example

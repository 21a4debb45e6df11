import { Unreachable } from '~/base/api/problem'
import type { Example } from '~/base/gallery/example'
import { Failure } from './Failure'

export default { unreachable: <Failure error={new Unreachable('no answer')} onRetry={() => undefined} /> } satisfies Example

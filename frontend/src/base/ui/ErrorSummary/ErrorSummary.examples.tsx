import { Unreachable } from '~/base/api/problem'
import type { Example } from '~/base/gallery/example'
import { ErrorSummary } from './ErrorSummary'
import { refused } from './refused'

export default {
  fields: <ErrorSummary error={refused('invalid', 422, { errors: [{ pointer: '/amount', code: 'required', detail: 'مبلغ را بنویسید.' }] })} />,
  stale: <ErrorSummary error={refused('version_stale', 412)} onLatest={() => undefined} />,
  'of the server': <ErrorSummary error={refused('internal', 500)} />,
  unreachable: <ErrorSummary error={new Unreachable('no answer')} />,
} satisfies Example

import { Refusal } from '~/base/api/problem'

/** What kind of trouble it is, as people outside have to know it. */
export type TroubleKind = 'offline' | 'unreachable' | 'down' | 'throttled' | 'refused'

/** What an error means to whoever reads it. */
export function kindOf(error: Error): TroubleKind {
  if (!(error instanceof Refusal)) return navigator.onLine ? 'unreachable' : 'offline'
  if (error.problem.status === 429) return 'throttled'
  return error.problem.status >= 500 ? 'down' : 'refused'
}

import { type ProblemField, Refusal } from '~/base/api/problem'

/** What is wrong before anything is sent, told in the way in which the API tells it; null where nothing is. */
export function faulty(errors: readonly ProblemField[]): Refusal | null {
  if (errors.length === 0) return null
  return new Refusal({ type: '/problems/invalid', title: '', detail: '', status: 422, code: 'invalid', request_id: '', errors: [...errors] })
}

import { Refusal } from '~/base/api/problem'

/** A field that has to be filled: its JSON Pointer, what stands in it, and what is said where nothing does. */
export type Needed = readonly [pointer: string, value: string | undefined, detail: string]

/** What is missing, told in the way in which the API tells what is wrong; null where nothing is. */
export function missing(needed: readonly Needed[]): Refusal | null {
  const errors = needed.filter(([, value]) => (value ?? '').trim() === '').map(([pointer, , detail]) => ({ pointer, code: 'required', detail }))
  if (errors.length === 0) return null
  return new Refusal({ type: '/problems/invalid', title: '', detail: '', status: 422, code: 'invalid', request_id: '', errors })
}

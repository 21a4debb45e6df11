import type { Refusal } from '~/base/api/problem'
import { faulty } from './faulty'

/** A field that has to be filled: its JSON Pointer, what stands in it, and what is said where nothing does. */
export type Needed = readonly [pointer: string, value: string | undefined, detail: string]

/** What is missing, told in the way in which the API tells what is wrong; null where nothing is. */
export function missing(needed: readonly Needed[]): Refusal | null {
  return faulty(needed.filter(([, value]) => (value ?? '').trim() === '').map(([pointer, , detail]) => ({ pointer, code: 'required', detail })))
}

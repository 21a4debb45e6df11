// What an applicant shows to open a case: the reference with its PIN as it was written down, or the token of the link.

import { plain } from '~/base/identifiers/digits'
import { isTrackingReference } from '~/base/identifiers/trackingReference'
import type { Body } from '~/base/api/send'

export type Shown = Body<'/v1/tracking-lookups'>

/** What is wrong with what was typed, by field. */
export type ShownFault = 'referenceMissing' | 'referenceWrong' | 'pinMissing' | 'pinWrong'

/** Judges what was typed, in any digits, with whatever stands between them. Nothing is asked of the API for a slip. */
export function shownFaults(reference: string, pin: string): [pointer: string, fault: ShownFault][] {
  const found: [string, ShownFault][] = []
  const wrong = referenceFault(reference)
  if (wrong) found.push(['/reference', wrong])
  if (plain(pin) === '') found.push(['/pin', 'pinMissing'])
  else if (!/^[0-9]{7}$/.test(plain(pin))) found.push(['/pin', 'pinWrong'])
  return found
}

/** What is wrong with a reference as it was typed. */
export function referenceFault(reference: string): 'referenceMissing' | 'referenceWrong' | null {
  if (plain(reference) === '') return 'referenceMissing'
  return isTrackingReference(plain(reference)) ? null : 'referenceWrong'
}

/** The reference and the PIN, as they are sent. */
export function shownOf(reference: string, pin: string): Shown {
  return { reference: plain(reference), pin: plain(pin) }
}

/** The token in the fragment of a link: 128 bits in base64url. `null` where there is none, `broken` where something else is. */
export function tokenIn(fragment: string): string | 'broken' | null {
  const token = fragment.replace(/^#/, '')
  if (token === '') return null
  return /^[\w-]{22}$/.test(token) ? token : 'broken'
}

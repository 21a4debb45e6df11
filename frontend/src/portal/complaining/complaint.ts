// A complaint, before it is sent.

import { plain } from '~/base/identifiers/digits'
import { isTrackingReference } from '~/base/identifiers/trackingReference'
import type { Body } from '~/base/api/send'
import { type Applicant, applicantFaults, asSent, NOBODY } from '../filing/applicant'
import { isGiven } from '../filing/form'

export type FileComplaint = Body<'/v1/complaints'>
export type About = FileComplaint['about']

/** What is written: never kept on the device, because few may read it. */
export interface Written {
  about: About | ''
  text: string
  reference: string
  /** Whether the complainant says who it is. */
  named: 'named' | 'unnamed' | ''
  applicant: Applicant
}

export const NOTHING: Written = { about: '', text: '', reference: '', named: '', applicant: NOBODY }

export type WrittenFault = 'about' | 'text' | 'reference' | 'named'

/** What is wrong, by the pointer under which the API judges it, but for who complains. */
export function faultsOf({ about, text, reference, named }: Written): [pointer: string, fault: WrittenFault][] {
  const wrong: [string, WrittenFault, boolean][] = [
    ['/about', 'about', about === ''],
    ['/about_reference', 'reference', isGiven(reference) && !isTrackingReference(plain(reference))],
    ['/text', 'text', !isGiven(text)],
    ['/named', 'named', named === ''],
  ]
  return wrong.flatMap(([pointer, fault, is]) => (is ? [[pointer, fault]] : []))
}

/** What is wrong with who complains; nothing of those who stay unnamed. */
export function namedFaults({ named, applicant }: Written) {
  return named === 'named' ? applicantFaults(applicant) : []
}

/** The complaint as it is sent: who stays unnamed leaves nothing of himself in it. */
export function sentOf({ about, text, reference, named, applicant }: Written): FileComplaint {
  return {
    about: about as About,
    text: text.trim(),
    ...(isGiven(reference) ? { about_reference: plain(reference) } : {}),
    ...(named === 'named' ? { applicant: asSent(applicant) } : {}),
  }
}

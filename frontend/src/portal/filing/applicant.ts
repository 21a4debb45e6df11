// Who asks: what the office has to know of an applicant, and what is wrong with it before it is sent.

import type { components } from '~/base/api/schema'
import { plain } from '~/base/identifiers/digits'
import { isLegalId } from '~/base/identifiers/legalId'
import { isNationalId } from '~/base/identifiers/nationalId'
import { isGiven } from './form'

export type ApplicantKind = components['schemas']['DepositorKind']
type NameApplicant = components['schemas']['NameApplicant']

/** What is written of the applicant, and what the request is about in a few words. */
export interface Applicant {
  name: string
  kind: ApplicantKind
  identifier: string
  mobile: string
  email: string
  subject: string
}

export const NOBODY: Applicant = { name: '', kind: 'natural', identifier: '', mobile: '', email: '', subject: '' }

/** What a form has to know of an applicant beside the name. */
export type ApplicantNeed = components['schemas']['ApplicantNeed']

/** What may be wrong with what is said of an applicant. */
export type ApplicantFault = 'name' | ApplicantKind | 'mobile' | 'email' | `${ApplicantNeed}Missing`

/** What is wrong, by the pointer under which the API judges it. */
export function applicantFaults({ name, kind, identifier, mobile, email }: Applicant, needs: readonly ApplicantNeed[] = []): [pointer: string, fault: ApplicantFault][] {
  const wrong: [string, ApplicantFault, boolean][] = [
    ['/applicant/name', 'name', !isGiven(name)],
    ['/applicant/identifier', 'identifierMissing', needs.includes('identifier') && !isGiven(identifier)],
    ['/applicant/identifier', kind, isGiven(identifier) && !isIdentifier(kind, identifier)],
    ['/applicant/mobile', 'mobileMissing', needs.includes('mobile') && !isGiven(mobile)],
    ['/applicant/mobile', 'mobile', isGiven(mobile) && !isMobile(mobile)],
    ['/applicant/email', 'emailMissing', needs.includes('email') && !isGiven(email)],
    ['/applicant/email', 'email', isGiven(email) && !isEmail(email)],
  ]
  return wrong.flatMap(([pointer, fault, is]) => (is ? [[pointer, fault]] : []))
}

/** The applicant as it is sent: what was left empty is left out. */
export function asSent({ name, kind, identifier, mobile, email }: Applicant): NameApplicant {
  return {
    name: name.trim(),
    ...(isGiven(identifier) ? { kind, identifier: plain(identifier) } : {}),
    ...(isGiven(mobile) ? { mobile: mobile.trim() } : {}),
    ...(isGiven(email) ? { email: email.trim() } : {}),
  }
}

function isIdentifier(kind: ApplicantKind, typed: string): boolean {
  const id = plain(typed)
  return { natural: isNationalId(id), legal: isLegalId(id), foreign: /^[0-9A-Z]{5,20}$/.test(id) }[kind]
}

/** As people write it: 0912…, +98912…, 0098912…, in any digits. */
function isMobile(typed: string): boolean {
  return /^(?:\+98|0098|98|0)9[0-9]{9}$/.test(plain(typed).replace(/[()]/g, ''))
}

function isEmail(typed: string): boolean {
  return /^[!-?A-~]+@[!-?A-~]+\.[!-?A-~]*[!-\-/-?A-~]$/.test(typed.trim()) && !typed.includes('@.')
}

import type { Body } from '~/base/api/send'
import { latinDigits } from '~/base/language/numbers'

/** What stands in the form, field by field, as texts. */
export const EMPTY = {
  agency_id: '',
  link_account_id: '',
  kind: '',
  receipt_number: '',
  receipt_on: '',
  amount: '',
  depositor_kind: 'legal',
  identifier: '',
  name: '',
  subject: '',
  court_case_number: '',
  contract_number: '',
  beneficiary_name: '',
  bank_reference: '',
}
export type Draft = typeof EMPTY

/** What mostly stays the same from one deposit to the next. */
export function forNext({ agency_id, link_account_id, kind, receipt_on, depositor_kind }: Draft): Partial<Draft> {
  return { agency_id, link_account_id, kind, receipt_on, depositor_kind }
}

/** What is sent: empty fields that need not be filled are left out. */
export function bodyOf(draft: Draft): Body<'/v1/deposits'> {
  const { depositor_kind, identifier, name, agency_id, kind, receipt_number, receipt_on, amount, subject, ...optional } = draft
  const given = Object.entries(optional).flatMap(([field, value]) => (value.trim() === '' || (field === 'court_case_number' && kind !== 'judicial') ? [] : [[field, value.trim()]]))
  return {
    agency_id,
    kind: kind as Body<'/v1/deposits'>['kind'],
    receipt_number: latinDigits(receipt_number.trim()),
    receipt_on,
    amount,
    depositor: { kind: depositor_kind as Body<'/v1/deposits'>['depositor']['kind'], identifier: latinDigits(identifier.trim()), name: name.trim() },
    subject: subject.trim(),
    ...Object.fromEntries(given),
  }
}

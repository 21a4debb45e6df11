import { isCreditNumber } from '~/base/identifiers/creditNumber'
import { isLegalId } from '~/base/identifiers/legalId'
import { isNationalId } from '~/base/identifiers/nationalId'
import { isIssuedPaymentIdentifier } from '~/base/identifiers/paymentIdentifier'
import { isSheba } from '~/base/identifiers/sheba'
import { isTrackingReference } from '~/base/identifiers/trackingReference'

/** Which identifier is asked for; `person`: of a natural or a legal person, told apart by the length. */
export type IdKind = 'national_id' | 'legal_id' | 'person' | 'sheba' | 'payment_identifier' | 'credit_number' | 'tracking_reference'

/** What is known of an identifier: what it is, or what is wrong with it, or that more may follow. */
export type Finding = { is: 'right'; what: Exclude<IdKind, 'person'> } | { is: 'open' } | { is: 'wrong'; why: 'digits' | 'length' | 'check' | 'country' }

const OPEN: Finding = { is: 'open' }

/** Identifiers of one length whose check digits say whether they are right. */
const FIXED = {
  credit_number: { length: 13, isRight: isCreditNumber },
  tracking_reference: { length: 15, isRight: isTrackingReference },
}

/** Judges an identifier in plain form; `isLeft`: the person has left the field, nothing more follows. */
export function judge(kind: IdKind, id: string, isLeft: boolean): Finding {
  if (id === '') return OPEN
  if (kind === 'sheba') return judgeSheba(id, isLeft)
  if (!/^[0-9]+$/.test(id)) return { is: 'wrong', why: 'digits' }
  if (kind === 'payment_identifier') {
    if (id.length > 30) return { is: 'wrong', why: 'length' }
    // Other offices' identifiers have other forms: no tick is not a fault.
    return isIssuedPaymentIdentifier(id) ? { is: 'right', what: kind } : OPEN
  }
  if (kind === 'credit_number' || kind === 'tracking_reference') {
    const { length, isRight } = FIXED[kind]
    if (isRight(id)) return { is: 'right', what: kind }
    if (id.length < length) return isLeft ? { is: 'wrong', why: 'length' } : OPEN
    return { is: 'wrong', why: id.length > length ? 'length' : 'check' }
  }
  if (kind !== 'legal_id' && isNationalId(id)) return { is: 'right', what: 'national_id' }
  if (kind !== 'national_id' && isLegalId(id)) return { is: 'right', what: 'legal_id' }
  const [least, most] = { national_id: [10, 10], legal_id: [11, 11], person: [10, 11] }[kind] as [number, number]
  if (id.length > most) return { is: 'wrong', why: 'length' }
  if (id.length === most) return { is: 'wrong', why: 'check' }
  return isLeft ? { is: 'wrong', why: id.length < least ? 'length' : 'check' } : OPEN
}

function judgeSheba(id: string, isLeft: boolean): Finding {
  if (isSheba(id)) return { is: 'right', what: 'sheba' }
  if (id === 'I' || id === 'IR') return isLeft ? { is: 'wrong', why: 'length' } : OPEN
  if (!id.startsWith('IR')) return { is: 'wrong', why: 'country' }
  if (!/^IR[0-9]+$/.test(id)) return { is: 'wrong', why: 'digits' }
  if (id.length > 26) return { is: 'wrong', why: 'length' }
  if (id.length === 26) return { is: 'wrong', why: 'check' }
  return isLeft ? { is: 'wrong', why: 'length' } : OPEN
}

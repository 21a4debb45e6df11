import { mod97, plain } from '~/base/identifiers/digits'
import { isIssuedPaymentIdentifier } from '~/base/identifiers/paymentIdentifier'
import { latinDigits } from '~/base/language/numbers'

/** A thing that may be meant by a number: which filter of the list of deposits finds it. */
export interface Lookup {
  filter: 'credit_number' | 'payment_identifier' | 'receipt_number'
  number: string
}

/** The longest receipt number that the API takes. */
const LONGEST = 40

/** What a number may be of, as far as its form and its check digits tell. */
export function lookups(typed: string): readonly Lookup[] {
  const digits = plain(typed)
  // Fewer digits are typed on the way to a name.
  if (!/[0-9]{3}/.test(digits)) return []
  if (isIssuedPaymentIdentifier(digits)) return [{ filter: 'payment_identifier', number: digits }]
  const receipt = latinDigits(typed).trim()
  const found: Lookup[] = receipt.length <= LONGEST ? [{ filter: 'receipt_number', number: receipt }] : []
  return /^[0-9]{13}$/.test(digits) && mod97(digits) === 1 ? [{ filter: 'credit_number', number: digits }, ...found] : found
}

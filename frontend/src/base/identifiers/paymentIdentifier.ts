import { mod97 } from './digits'

/** Whether it has the form of the payment identifiers issued here: 26 digits, the last two check (ISO 7064, MOD 97-10). */
export function isIssuedPaymentIdentifier(identifier: string): boolean {
  const check = Number(identifier.slice(-2))
  return /^[0-9]{26}$/.test(identifier) && check >= 2 && check <= 98 && mod97(identifier) === 1
}

import { mod97 } from './digits'

/** Whether it has the form of the credit numbers issued here: fiscal year, serial, two check digits (ISO 7064, MOD 97-10). */
export function isCreditNumber(number: string): boolean {
  const check = Number(number.slice(-2))
  return /^[0-9]{13}$/.test(number) && check >= 2 && check <= 98 && mod97(number) === 1
}

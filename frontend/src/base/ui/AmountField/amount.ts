import { latinDigits } from '~/base/language/numbers'

/** The largest amount that the ledger keeps: eighteen nines. */
export const LARGEST = '999999999999999999'

/** Between the digits and after them: separators of both languages, spaces, marks of direction, and the unit. */
const SEPARATORS = /[\s,٬،'’_\u200c-\u200f\u202a-\u202e\u2066-\u2069]|ریال|ريال|rials?|IRR/gi

/** Whole rials out of what was typed or pasted, in any digits; `null` where something else stands in it, '' where nothing does. */
export function readAmount(text: string): string | null {
  const digits = latinDigits(text).replace(SEPARATORS, '')
  if (!/^[0-9]*$/.test(digits)) return null
  return digits.replace(/^0+(?=[0-9])/, '')
}

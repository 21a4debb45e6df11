import { latinDigits } from '~/base/language/numbers'

/** An identifier as it is sent: Latin digits, capital letters, without the spaces, dashes and marks that come with pasting. */
export function plain(typed: string): string {
  return latinDigits(typed)
    .replace(/[\s\-‐–\u200c-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .toUpperCase()
}

/** What is left of a long number by 97, digit by digit: it does not fit a JS number. */
export function mod97(digits: string): number {
  let rest = 0
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97
  return rest
}

import { latinDigits } from './numbers'

/** The years over which the treasury's days may lie; the rule below holds over all of them. */
const YEARS = { first: 1300, last: 1499 } as const

/** Julian day of the day before 1 Farvardin 1, as the rule of 33 years counts. */
const BEFORE = 1_948_319

/** Julian day of 1970-01-01. */
const UNIX = 2_440_588

/** How many days a month has: Esfand has 30 in a leap year, eight times in 33 years. */
export function daysOfMonth(year: number, month: number): number {
  if (month <= 6) return 31
  if (month <= 11) return 30
  return (25 * year + 11) % 33 < 8 ? 30 : 29
}

/** The calendar day (ISO) of a Jalali one; `null` where there is no such day, or none between 1300 and 1499. */
export function isoOfJalali(year: number, month: number, day: number): string | null {
  if (year < YEARS.first || year > YEARS.last || month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month)) return null
  const inYear = month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6
  const julian = BEFORE + 365 * (year - 1) + Math.floor((8 * year + 21) / 33) + inYear + day
  return new Date((julian - UNIX) * 86_400_000).toISOString().slice(0, 10)
}

/** A Jalali day as people type it, in any digits: 1404/5/12, 1404-05-12, 14040512. `null` where it is none. */
export function readJalaliDay(text: string): string | null {
  const typed = latinDigits(text).replace(/[\u200c-\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim()
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(typed) ?? /^(\d{4})\s*[/\-.٫\s]\s*(\d{1,2})\s*[/\-.٫\s]\s*(\d{1,2})$/.exec(typed)
  return parts && isoOfJalali(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

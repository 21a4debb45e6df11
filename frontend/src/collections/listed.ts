import { isolate } from '~/base/language/isolate'
import { localDigits } from '~/base/language/numbers'

/** How people call an itemised list: year and month, and which of that month it is. */
export function listLabel({ fiscal_year, month, number }: { fiscal_year: number; month: number; number: number }): string {
  return isolate(localDigits(`${fiscal_year}-${String(month).padStart(2, '0')}/${number}`))
}

/** A digest in groups of eight, as people compare it with another paper. */
export function inGroups(sha256: string): string[] {
  return sha256.match(/.{1,8}/g) ?? []
}

/** A month of a fiscal year. */
export interface Month {
  fiscal_year: number
  month: number
}

/** The month after a month. */
export function nextMonth({ fiscal_year, month }: Month): Month {
  return month === 12 ? { fiscal_year: fiscal_year + 1, month: 1 } : { fiscal_year, month: month + 1 }
}

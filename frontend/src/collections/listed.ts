import { isolate } from '~/base/language/isolate'

/** How people call an itemised list: year and month, and which of that month it is. */
export function listLabel({ fiscal_year, month, number }: { fiscal_year: number; month: number; number: number }): string {
  return isolate(`${fiscal_year}-${String(month).padStart(2, '0')}/${number}`)
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

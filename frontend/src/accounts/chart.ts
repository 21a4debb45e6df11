import { useQuery } from '@tanstack/react-query'
import { q } from '~/base/api/query'
import { isolate } from '~/base/language/isolate'
import { useLanguage } from '~/base/language/language'

/** The fiscal year of today: the Jalali year. */
export function thisFiscalYear(day = new Date()): number {
  const year = new Intl.DateTimeFormat('en-u-ca-persian', { year: 'numeric', timeZone: 'Asia/Tehran' }).formatToParts(day).find(({ type }) => type === 'year')?.value
  return Number(year)
}

/** The lines of the chart on which something was written, as a `Select` takes them. The trial balance has each once. */
export function useChart(): [string, string][] {
  const isPersian = useLanguage() === 'fa'
  const year = thisFiscalYear()
  const lines = useQuery(q('/v1/trial-balance', undefined, { fiscal_year: year })).data?.lines ?? []
  return lines.map((line) => [line.code, `${isolate(line.code)} ${isPersian ? line.name_fa : line.name_en}`])
}

/** What accounts of a line of the chart are about, where that has a page of its own. */
export const SUBJECTS: Readonly<Record<string, string>> = { 1110: 'agency', 1170: 'suspense_item', 1180: 'sweep', 2110: 'deposit', 2120: 'refund', 2130: 'suspense_item', 2140: 'refund' }

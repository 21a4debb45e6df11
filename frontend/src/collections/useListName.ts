import type { components } from '~/base/api/schema'
import { isolate } from '~/base/language/isolate'
import { localDigits } from '~/base/language/numbers'
import { useNoticesTexts } from './notices-texts'

/** How people call an itemised list: its month, its year, its number. */
export function useListName(): (list: components['schemas']['ItemisedList']) => string {
  const t = useNoticesTexts()
  return ({ month, fiscal_year, number }) => t.listOf(t.months[month - 1] ?? '', isolate(localDigits(String(fiscal_year))), isolate(localDigits(String(number))))
}

import { useQuery } from '@tanstack/react-query'
import { everything } from '~/base/api/everything'

/** The periods change once a year. */
const periods = { ...everything('/v1/periods', {}), staleTime: 60 * 60_000 }

/** The fiscal years that were opened, the latest first; empty as long as they are on their way. */
export function useFiscalYears(): readonly number[] {
  const years = (useQuery(periods).data ?? []).map((period) => period.fiscal_year)
  return [...new Set(years)].toSorted((one, other) => other - one)
}

import { useQuery } from '@tanstack/react-query'
import { everything } from '~/base/api/everything'
import { useHasRole } from '~/base/api/me'
import type { components } from '~/base/api/schema'

export type Unit = components['schemas']['Unit']

/** Some dozens at most; they change seldom. */
const units = { ...everything('/v1/units', {}), staleTime: 5 * 60_000 }

/** The units of the office's chart, closed ones included; empty for those who may not see it, and while they are on their way. */
export function useUnits(): readonly Unit[] {
  const mayRead = useHasRole('treasury_clerk', 'treasury_office_head', 'treasury_head', 'treasury_payer', 'reconciler', 'complaint_officer', 'auditor', 'site_admin')
  return useQuery({ ...units, enabled: mayRead }).data ?? []
}

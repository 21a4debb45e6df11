import { useQuery } from '@tanstack/react-query'
import { everything } from '~/base/api/everything'
import { useHasRole } from '~/base/api/me'
import type { components } from '~/base/api/schema'

export type ListedService = components['schemas']['ListedService']

const services = { ...everything('/v1/services', {}), staleTime: 5 * 60_000 }

/** The services of the catalogue; empty for those who may not see it, and while they are on their way. */
export function useServices(): readonly ListedService[] {
  const mayRead = useHasRole('treasury_clerk', 'treasury_office_head', 'treasury_head', 'treasury_payer', 'reconciler', 'complaint_officer', 'auditor', 'site_admin')
  return useQuery({ ...services, enabled: mayRead }).data ?? []
}

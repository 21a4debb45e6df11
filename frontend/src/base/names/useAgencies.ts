import { useQuery } from '@tanstack/react-query'
import { everything } from '~/base/api/everything'
import type { components } from '~/base/api/schema'

export type Agency = components['schemas']['Agency']

/** Some hundreds at most, so they are read once and looked up. */
const agencies = { ...everything('/v1/agencies', {}), staleTime: 5 * 60_000 }

/** The agencies within reach; empty as long as they are on their way. */
export function useAgencies(): readonly Agency[] {
  return useQuery(agencies).data ?? []
}

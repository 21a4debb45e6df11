import { useQuery } from '@tanstack/react-query'
import { useHasRole, useMe } from '~/base/api/me'
import { q } from '~/base/api/query'

/** Names of members of staff, for those who may see them; everybody knows their own. */
export function usePersonName(): (id: string | undefined) => string | undefined {
  const me = useMe()
  const mayAsk = useHasRole('site_admin', 'treasury_office_head', 'treasury_head', 'auditor')
  const people = useQuery({ ...q('/v1/users', undefined, { limit: 200 }), staleTime: 5 * 60_000, enabled: mayAsk }).data?.items
  return (id) => (id === me.id ? me.display_name : people?.find((person) => person.id === id)?.display_name)
}

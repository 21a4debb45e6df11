import { useQuery } from '@tanstack/react-query'
import { everything } from '~/base/api/everything'
import { useHasRole, useMe } from '~/base/api/me'
import { useUserTexts } from './user-texts'

/** Every member of staff, for those who may read them; they change seldom. */
const users = { ...everything('/v1/users', {}), staleTime: 5 * 60_000 }

/** The members of staff; empty for those who may not read them. */
export function useUsers() {
  const mayRead = useHasRole('treasury_office_head', 'treasury_head', 'auditor', 'site_admin')
  return useQuery({ ...users, enabled: mayRead }).data ?? []
}

/** Who did something: by name where the reader may know it. */
export function UserName({ id }: { id: string }) {
  const t = useUserTexts()
  const who = useMe()
  const user = useUsers().find((one) => one.id === id)
  if (who.id === id) return <>{t.you}</>
  return user ? <bdi>{user.display_name}</bdi> : <>{t.colleague}</>
}

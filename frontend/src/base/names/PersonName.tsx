import { useMe } from '~/base/api/me'
import { useUserTexts } from './user-texts'

/** Who did something: by name where the API tells it, which it does not to an agency of the treasury's people. */
export function PersonName({ id, name }: { id: string; name: string | undefined }) {
  const t = useUserTexts()
  const who = useMe()
  if (who.id === id) return <>{t.you}</>
  return name === undefined ? <>{t.somebody}</> : <bdi>{name}</bdi>
}

import { useLanguage } from '~/base/language/language'
import { useAgencies } from './useAgencies'

/** The name of an agency, as it is registered. */
export function AgencyName({ id }: { id: string }) {
  const agency = useAgencies().find((one) => one.id === id)
  const name = useLanguage() === 'fa' ? agency?.name_fa : agency?.name_en
  return <bdi>{name ?? '…'}</bdi>
}

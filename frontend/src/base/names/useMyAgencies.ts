import { useMe } from '~/base/api/me'
import { useLanguage } from '~/base/language/language'
import { useAgencies } from './useAgencies'

/** The agencies that the person is a clerk of, with their names. */
export function useMyAgencies(): readonly (readonly [string, string])[] {
  const language = useLanguage()
  const agencies = useAgencies()
  const clerkOf = useMe().roles.flatMap((held) => (held.role === 'agency_clerk' && held.agency_id ? [held.agency_id] : []))
  return clerkOf.map((id) => {
    const agency = agencies.find((one) => one.id === id)
    return [id, (language === 'fa' ? agency?.name_fa : agency?.name_en) ?? '…'] as const
  })
}

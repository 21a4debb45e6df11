import { useLanguage } from '~/base/language/language'
import { Select } from '~/base/ui/Select/Select'
import { useAgencies } from './useAgencies'

/** A choice among the agencies within reach; nothing where there is only one. */
export function AgencyFilter({ label, value, onChange, none }: { label: string; value: string; onChange: (id: string) => void; none: string }) {
  const agencies = useAgencies()
  const isPersian = useLanguage() === 'fa'
  if (agencies.length < 2) return null
  return <Select label={label} value={value} onChange={onChange} none={none} options={agencies.map((agency) => [agency.id, isPersian ? agency.name_fa : (agency.name_en ?? agency.name_fa)] as const)} />
}

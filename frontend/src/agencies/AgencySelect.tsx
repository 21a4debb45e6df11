import { useLanguage } from '~/base/language/language'
import { useAgencies } from '~/base/names/useAgencies'
import { Combobox } from '~/base/ui/Combobox/Combobox'
import { Select } from '~/base/ui/Select/Select'
import { useWords } from '~/base/words/words'
import { useAgenciesTexts } from './agencies-texts'

/** The agencies that a list is narrowed down to; for whoever sees one, there is nothing to choose. */
export function AgencyFilter({ value, onChange }: { value: string | undefined; onChange: (id: string) => void }) {
  const t = useAgenciesTexts()
  const { fields } = useWords()
  const agencies = useAgencies()
  const isPersian = useLanguage() === 'fa'
  if (agencies.length < 2) return null
  return <Select label={fields.agency_id} options={agencies.map((agency) => [agency.id, isPersian ? agency.name_fa : agency.name_en] as const)} value={value ?? ''} onChange={onChange} none={t.all} />
}

/** The agency that something is registered for. */
export function AgencyField({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const { fields } = useWords()
  const isPersian = useLanguage() === 'fa'
  const options = useAgencies().map((agency) => ({ key: agency.id, text: isPersian ? agency.name_fa : agency.name_en, note: agency.code }))
  return <Combobox name="/agency_id" label={fields.agency_id} options={options} value={value} onChange={onChange} isRequired />
}

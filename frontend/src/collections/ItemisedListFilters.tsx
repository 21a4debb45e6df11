import { useNavigate } from '@tanstack/react-router'
import type { Filters } from '~/base/api/query'
import { useLanguage } from '~/base/language/language'
import { localDigits } from '~/base/language/numbers'
import { useAgencies } from '~/base/names/useAgencies'
import { useFiscalYears } from '~/base/names/useFiscalYears'
import { FilterBar } from '~/base/ui/FilterBar/FilterBar'
import { Select } from '~/base/ui/Select/Select'
import { entries, useWords } from '~/base/words/words'
import { useCollectionsTexts } from './collections-texts'

type ListFilter = Filters<'/v1/itemised-lists'>

/** What narrows the itemised lists down; it stands in the address. */
export function ItemisedListFilters({ filters }: { filters: ListFilter }) {
  const t = useCollectionsTexts()
  const { fields, ListState } = useWords()
  const language = useLanguage()
  const navigate = useNavigate()
  const agencies = useAgencies()
  const years = useFiscalYears()
  const narrow = (change: Partial<Record<keyof ListFilter, string>>) => {
    const next = Object.entries({ ...filters, ...change }).filter(([, value]) => value !== '' && value !== undefined)
    void navigate({ to: '/itemised-lists', search: Object.fromEntries(next) as Record<string, string> })
  }
  return (
    <FilterBar>
      {agencies.length > 1 && (
        <Select
          label={fields.agency_id}
          options={agencies.map((agency) => [agency.id, language === 'fa' ? agency.name_fa : agency.name_en])}
          value={filters.agency_id ?? ''}
          onChange={(agency_id) => narrow({ agency_id })}
          none={t.all}
        />
      )}
      <Select label={fields.state} options={entries(ListState)} value={filters.state ?? ''} onChange={(state) => narrow({ state })} none={t.all} />
      <Select
        label={fields.fiscal_year}
        options={years.map((year) => [String(year), localDigits(String(year))])}
        value={String(filters.fiscal_year ?? '')}
        onChange={(fiscal_year) => narrow({ fiscal_year })}
        none={t.all}
      />
    </FilterBar>
  )
}

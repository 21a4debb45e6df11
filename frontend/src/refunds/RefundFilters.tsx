import { useNavigate } from '@tanstack/react-router'
import type { Filters } from '~/base/api/query'
import { language } from '~/base/language/language'
import { useAgencies } from '~/base/names/useAgencies'
import { FilterBar, FilterText } from '~/base/ui/FilterBar/FilterBar'
import { Select } from '~/base/ui/Select/Select'
import { entries, useWords } from '~/base/words/words'
import { useRefundsTexts } from './refunds-texts'

type RefundFilter = Filters<'/v1/refunds'>

/** What narrows the list down; it stands in the address. */
export function RefundFilters({ filters }: { filters: RefundFilter }) {
  const t = useRefundsTexts()
  const words = useWords()
  const agencies = useAgencies()
  const navigate = useNavigate()
  const narrow = (change: Partial<Record<keyof RefundFilter, string>>) => {
    const next = Object.entries({ ...filters, ...change }).filter(([, value]) => value !== '' && value !== undefined)
    void navigate({ to: '/refunds', search: Object.fromEntries(next) as Record<string, string> })
  }
  const named = agencies.map(({ id, name_fa, name_en }) => [id, language() === 'fa' ? name_fa : name_en] as const)
  return (
    <FilterBar>
      <FilterText label={words.fields['Refund.number']} value={filters.number ?? ''} onChange={(number) => narrow({ number })} isCode />
      <Select label={words.fields.state} options={[...entries<string>(words.RefundState), ...entries<string>(t.states)]} value={String(filters.state ?? '')} onChange={(state) => narrow({ state })} none={t.all} />
      {agencies.length > 1 && <Select label={words.fields.agency_id} options={named} value={filters.agency_id ?? ''} onChange={(agency_id) => narrow({ agency_id })} none={t.all} />}
      <Select
        label={t.sort}
        options={[
          ['newest', t.newest],
          ['oldest', t.oldest],
        ]}
        value={filters.sort ?? 'newest'}
        onChange={(sort) => narrow({ sort })}
      />
    </FilterBar>
  )
}

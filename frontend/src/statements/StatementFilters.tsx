import { useNavigate } from '@tanstack/react-router'
import type { Filters } from '~/base/api/query'
import { AccountFilter } from '~/base/names/AccountFilter'
import { FilterBar } from '~/base/ui/FilterBar/FilterBar'
import { Select } from '~/base/ui/Select/Select'
import { entries, useWords } from '~/base/words/words'
import { useStatementsTexts } from './statements-texts'

type StatementFilter = Filters<'/v1/statements'>

/** What narrows the statements down; it stands in the address. */
export function StatementFilters({ filters }: { filters: StatementFilter }) {
  const t = useStatementsTexts()
  const words = useWords()
  const navigate = useNavigate()
  const narrow = (change: Partial<Record<keyof StatementFilter, string>>) => {
    const next = Object.entries({ ...filters, ...change }).filter(([, value]) => value !== '' && value !== undefined)
    void navigate({ to: '/statements', search: Object.fromEntries(next) as Record<string, string> })
  }
  return (
    <FilterBar>
      <AccountFilter label={words.fields.bank_account_id} value={filters.bank_account_id ?? ''} onChange={(bank_account_id) => narrow({ bank_account_id })} none={t.all} />
      <Select label={words.fields.state} options={entries(words.StatementState)} value={filters.state ?? ''} onChange={(state) => narrow({ state })} none={t.all} />
      <Select label={words.fields.continuity} options={entries(words.Continuity)} value={filters.continuity ?? ''} onChange={(continuity) => narrow({ continuity })} none={t.all} />
    </FilterBar>
  )
}

import { useNavigate } from '@tanstack/react-router'
import { AccountFilter } from '~/base/names/AccountFilter'
import { AgencyFilter } from '~/base/names/AgencyFilter'
import { FilterBar } from '~/base/ui/FilterBar/FilterBar'
import { Select } from '~/base/ui/Select/Select'
import { entries, useWords } from '~/base/words/words'
import { useReconciliationTexts } from './reconciliation-texts'

/** What narrows the items down; it stands in the address. */
export function SuspenseFilters({ search }: { search: Record<string, string> }) {
  const t = useReconciliationTexts()
  const words = useWords()
  const navigate = useNavigate()
  const narrow = (change: Record<string, string>) => {
    const next = Object.entries({ ...search, ...change }).filter(([, value]) => value !== '')
    void navigate({ to: '/suspense', search: Object.fromEntries(next) })
  }
  const { agency_id = '', bank_account_id = '', state = '', reason = '', sort = '' } = search
  return (
    <FilterBar>
      <Select
        label={words.fields.state}
        options={[...entries(words.SuspenseState), ['all', t.all] as const]}
        value={state as keyof typeof words.SuspenseState | 'all'}
        onChange={(state) => narrow({ state })}
      />
      <Select label={words.fields['SuspenseItem.reason']} options={entries(words.SuspenseReason)} value={reason as keyof typeof words.SuspenseReason} onChange={(reason) => narrow({ reason })} none={t.all} />
      <AgencyFilter label={words.fields.agency_id} value={agency_id} onChange={(agency_id) => narrow({ agency_id })} none={t.all} />
      <AccountFilter label={words.fields.bank_account_id} value={bank_account_id} onChange={(bank_account_id) => narrow({ bank_account_id })} none={t.all} />
      <Select label={t.order} options={entries(t.orders)} value={(sort || 'newest') as keyof typeof t.orders} onChange={(sort) => narrow({ sort })} />
    </FilterBar>
  )
}

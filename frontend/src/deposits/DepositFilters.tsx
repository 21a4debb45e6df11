import { useNavigate } from '@tanstack/react-router'
import type { Filters } from '~/base/api/query'
import { useLanguage } from '~/base/language/language'
import { localDigits } from '~/base/language/numbers'
import { useAgencies } from '~/base/names/useAgencies'
import { useFiscalYears } from '~/base/names/useFiscalYears'
import { FilterAmount, FilterBar, FilterText } from '~/base/ui/FilterBar/FilterBar'
import { Select } from '~/base/ui/Select/Select'
import { entries, useWords } from '~/base/words/words'
import styles from './DepositFilters.module.css'
import { useDepositsTexts } from './deposits-texts'

type DepositFilter = Filters<'/v1/deposits'>
type Narrow = (change: Partial<Record<keyof DepositFilter, string>>) => void

/** What narrows the list down; it stands in the address, so that a view can be kept and passed on. */
export function DepositFilters({ filters }: { filters: DepositFilter }) {
  const t = useDepositsTexts()
  const words = useWords()
  const navigate = useNavigate()
  const narrow: Narrow = (change) => {
    const next = Object.entries({ ...filters, ...change }).filter(([, value]) => value !== '' && value !== undefined)
    void navigate({ to: '/deposits', search: Object.fromEntries(next) as Record<string, string> })
  }
  return (
    <div className={styles.filters}>
      <FilterBar>
        <FilterText label={words.fields['Depositor.name']} value={filters.depositor_name ?? ''} onChange={(depositor_name) => narrow({ depositor_name })} />
        <FilterText label={words.fields.receipt_number} value={filters.receipt_number ?? ''} onChange={(receipt_number) => narrow({ receipt_number })} isCode />
        <Select label={words.fields.state} options={[...entries<string>(words.DepositState), ...entries<string>(t.states)]} value={String(filters.state ?? '')} onChange={(state) => narrow({ state })} none={t.all} />
        <Select label={words.fields['Deposit.kind']} options={entries(words.DepositKind)} value={filters.kind ?? ''} onChange={(kind) => narrow({ kind })} none={t.all} />
      </FilterBar>
      <MoreFilters filters={filters} narrow={narrow} />
    </div>
  )
}

/** What is rarely asked for: out of the way until it is, open where it holds. */
function MoreFilters({ filters, narrow }: { filters: DepositFilter; narrow: Narrow }) {
  const t = useDepositsTexts()
  const { fields } = useWords()
  const language = useLanguage()
  const agencies = useAgencies()
  const years = useFiscalYears()
  const rare = [filters.agency_id, filters.fiscal_year, filters.payment_identifier, filters.credit_number, filters.amount_from, filters.amount_to, filters.is_on_hold]
  const isInUse = rare.some((value) => value !== undefined)
  return (
    <details className={styles.more} open={isInUse}>
      <summary>{t.moreFilters}</summary>
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
        <Select
          label={fields.fiscal_year}
          options={years.map((year) => [String(year), localDigits(String(year))])}
          value={String(filters.fiscal_year ?? '')}
          onChange={(fiscal_year) => narrow({ fiscal_year })}
          none={t.all}
        />
        <FilterText label={fields.payment_identifier} value={filters.payment_identifier ?? ''} onChange={(payment_identifier) => narrow({ payment_identifier })} isCode />
        <FilterText label={fields.credit_number} value={filters.credit_number ?? ''} onChange={(credit_number) => narrow({ credit_number })} isCode />
        <FilterAmount label={t.amountFrom} value={filters.amount_from ?? ''} onChange={(amount_from) => narrow({ amount_from })} />
        <FilterAmount label={t.amountTo} value={filters.amount_to ?? ''} onChange={(amount_to) => narrow({ amount_to })} />
        <Select label={fields.is_on_hold} options={entries<string>(t.holds)} value={String(filters.is_on_hold ?? '')} onChange={(is_on_hold) => narrow({ is_on_hold })} none={t.all} />
      </FilterBar>
    </details>
  )
}

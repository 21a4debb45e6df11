import { useNavigate } from '@tanstack/react-router'
import { grouped } from '~/base/language/numbers'
import { AccountFilter } from '~/base/names/AccountFilter'
import { AgencyFilter } from '~/base/names/AgencyFilter'
import { FilterAmount, FilterBar } from '~/base/ui/FilterBar/FilterBar'
import { Select } from '~/base/ui/Select/Select'
import { entries, useWords } from '~/base/words/words'
import styles from './Ageing.module.css'
import { useReconciliationTexts } from './reconciliation-texts'

type Narrow = (change: Record<string, string>) => void

/** What narrows the items down; it stands in the address. */
export function SuspenseFilters({ search }: { search: Record<string, string> }) {
  const t = useReconciliationTexts()
  const words = useWords()
  const navigate = useNavigate()
  const narrow: Narrow = (change) => {
    const next = Object.entries({ ...search, ...change }).filter(([, value]) => value !== '')
    void navigate({ to: '/suspense', search: Object.fromEntries(next) })
  }
  const { agency_id = '', state = '', reason = '', sort = '' } = search
  return (
    <>
      <FilterBar>
        <Select label={words.fields.state} options={[...entries<string>(words.SuspenseState), ['open,proposed', t.unsettled], ['all', t.all]]} value={state} onChange={(state) => narrow({ state })} />
        <Select label={words.fields['SuspenseItem.reason']} options={entries<string>(words.SuspenseReason)} value={reason} onChange={(reason) => narrow({ reason })} none={t.all} />
        <AgencyFilter label={words.fields.agency_id} value={agency_id} onChange={(agency_id) => narrow({ agency_id })} none={t.all} />
        <Select label={t.order} options={entries<string>(t.orders)} value={sort || 'newest'} onChange={(sort) => narrow({ sort })} />
      </FilterBar>
      <MoreFilters search={search} narrow={narrow} />
    </>
  )
}

/** What is rarely asked for: out of the way until it is, open where it holds. */
function MoreFilters({ search, narrow }: { search: Record<string, string>; narrow: Narrow }) {
  const t = useReconciliationTexts()
  const { fields } = useWords()
  const { bank_account_id = '', direction = '', amount_from = '', amount_to = '', from_days = '', to_days = '' } = search
  const isInUse = [bank_account_id, direction, amount_from, amount_to, from_days, to_days].some((value) => value !== '')
  const ages = AGES.map(([from, to]) => [`${from}-${to}`, to === '' ? t.older(grouped(Number(from) - 1)) : t.age(grouped(from), grouped(to))] as const)
  const age = from_days === '' && to_days === '' ? '' : `${from_days || '0'}-${to_days}`
  return (
    <details className={styles.more} open={isInUse}>
      <summary>{t.moreFilters}</summary>
      <FilterBar>
        <Select label={fields.direction} options={[['credit', t.in], ['debit', t.out]]} value={direction as 'credit' | 'debit'} onChange={(direction) => narrow({ direction })} none={t.all} />
        <Select
          label={t.ageing}
          options={ages}
          value={age}
          onChange={(age) => {
            const [from_days = '', to_days = ''] = age.split('-')
            narrow({ from_days, to_days })
          }}
          none={t.all}
        />
        <FilterAmount label={t.amountFrom} value={amount_from} onChange={(amount_from) => narrow({ amount_from })} />
        <FilterAmount label={t.amountTo} value={amount_to} onChange={(amount_to) => narrow({ amount_to })} />
        <AccountFilter label={fields.bank_account_id} value={bank_account_id} onChange={(bank_account_id) => narrow({ bank_account_id })} none={t.all} />
      </FilterBar>
    </details>
  )
}

/** The ages of the report above the list, in days. */
const AGES: readonly (readonly [string, string])[] = [
  ['0', '7'],
  ['8', '30'],
  ['31', '90'],
  ['91', ''],
]

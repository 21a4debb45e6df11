import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { list } from '~/base/api/query'
import type { components } from '~/base/api/schema'
import { grouped, latinDigits } from '~/base/language/numbers'
import { AgencyFilter } from '~/base/names/AgencyFilter'
import { AgencyName } from '~/base/names/AgencyName'
import { Button } from '~/base/ui/Button/Button'
import { Day } from '~/base/ui/Day/Day'
import { Failure } from '~/base/ui/Failure/Failure'
import { FilterAmount, FilterBar, FilterText } from '~/base/ui/FilterBar/FilterBar'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { StateBadge } from '~/base/ui/StateBadge/StateBadge'
import { type Column, Table } from '~/base/ui/Table/Table'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { useWords } from '~/base/words/words'
import { likeness, ranked } from './likeness'
import styles from './SuspenseItemPage.module.css'
import { useReconciliationTexts } from './reconciliation-texts'

type SuspenseItem = components['schemas']['SuspenseItem']
type Deposit = components['schemas']['Deposit']

export interface CandidatesProps {
  item: SuspenseItem
  chosen: readonly Deposit[]
  onChange: (chosen: readonly Deposit[]) => void
}

/** Declared deposits that wait for money, those most like the item first. */
export function Candidates({ item, chosen, onChange }: CandidatesProps) {
  const t = useReconciliationTexts()
  const search = useSearch({ from: '/office/suspense/$id' })
  const read = useInfiniteQuery(list('/v1/deposits', filtersOf(item, search), undefined, 200))
  const found = (read.data?.pages ?? []).flatMap((page) => page.items)
  // What is chosen stays in sight, whatever is sought meanwhile.
  const rows = [...chosen, ...ranked(item, found).filter((deposit) => !chosen.some(({ id }) => id === deposit.id))]
  const columns = useCandidateColumns(item)
  return (
    <div className={styles.part}>
      <h3>{t.candidates}</h3>
      <CandidateFilters item={item} />
      {read.error ? (
        <Failure error={read.error} onRetry={() => void read.refetch()} />
      ) : read.isPending ? (
        <Waiting />
      ) : (
        <Table
          label={t.candidates}
          name="candidates"
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          selection={{ chosen: new Set(chosen.map(({ id }) => id)), onChange: (ids) => onChange(rows.filter(({ id }) => ids.has(id))) }}
          empty={<p>{t.noCandidates}</p>}
        />
      )}
      <p className={styles.hint} role="status">
        {t.looked(grouped(found.length))}
      </p>
      {read.hasNextPage && (
        <div>
          <Button isSmall isPending={read.isFetchingNextPage} onPress={() => void read.fetchNextPage()}>
            {t.lookFurther}
          </Button>
        </div>
      )}
    </div>
  )
}

type Search = Record<string, string>

/** The item's own agency, unless somebody looks elsewhere. */
function filtersOf(item: SuspenseItem, { agency = item.agency_id ?? '', name, receipt, identifier, amount }: Search) {
  return {
    state: ['declared' as const],
    ...(agency === '' || agency === 'all' ? {} : { agency_id: agency }),
    ...(name ? { depositor_name: name } : {}),
    ...(receipt ? { receipt_number: receipt } : {}),
    ...(identifier ? { payment_identifier: identifier } : {}),
    ...(amount ? { amount_from: amount, amount_to: amount } : {}),
  }
}

function CandidateFilters({ item }: { item: SuspenseItem }) {
  const t = useReconciliationTexts()
  const { fields } = useWords()
  const navigate = useNavigate()
  const search = useSearch({ from: '/office/suspense/$id' })
  const narrow = (change: Search) => {
    const next = Object.entries({ ...search, ...change }).filter(([, value]) => value !== '')
    void navigate({ to: '/suspense/$id', params: { id: item.id }, search: Object.fromEntries(next), replace: true })
  }
  const agency = search.agency ?? item.agency_id ?? ''
  return (
    <FilterBar>
      <FilterText label={fields['Depositor.name']} value={search.name ?? ''} onChange={(name) => narrow({ name })} />
      <FilterText label={fields.receipt_number} value={search.receipt ?? ''} onChange={(receipt) => narrow({ receipt })} isCode />
      <FilterText label={fields.payment_identifier} value={search.identifier ?? ''} onChange={(identifier) => narrow({ identifier: latinDigits(identifier) })} isCode />
      <FilterAmount label={t.amount} value={search.amount ?? ''} onChange={(amount) => narrow({ amount })} />
      <AgencyFilter label={fields.agency_id} value={agency === 'all' ? '' : agency} onChange={(agency) => narrow({ agency: agency || 'all' })} none={t.all} />
    </FilterBar>
  )
}

function useCandidateColumns(item: SuspenseItem): Column<Deposit>[] {
  const t = useReconciliationTexts()
  const { fields, DepositKind } = useWords()
  return [
    { key: 'amount', heading: fields.amount, isNumber: true, cell: (row) => <Money amount={row.amount} /> },
    {
      key: 'likeness',
      heading: t.likeness,
      cell: (row) => {
        const likes = likeness(item, row)
        if (likes.length === 0) return null
        return (
          <span className={styles.likes}>
            {likes.map((like) => (
              <StateBadge key={like} tone="good">
                {t[like]}
              </StateBadge>
            ))}
          </span>
        )
      },
    },
    { key: 'depositor', heading: fields['Depositor.name'], cell: (row) => <bdi>{row.depositor.name}</bdi> },
    {
      key: 'receipt',
      heading: fields.receipt_number,
      cell: (row) => (
        <Link to="/deposits/$id" params={{ id: row.id }}>
          <Reference>{row.receipt_number}</Reference>
        </Link>
      ),
    },
    { key: 'receipt_on', heading: fields.receipt_on, cell: (row) => <Day on={row.receipt_on} /> },
    { key: 'kind', heading: fields['Deposit.kind'], isExtra: true, cell: (row) => DepositKind[row.kind] },
    { key: 'identifier', heading: fields.payment_identifier, isExtra: true, cell: (row) => <Reference>{row.payment_identifier}</Reference> },
    { key: 'agency', heading: fields.agency_id, isExtra: true, cell: (row) => <AgencyName id={row.agency_id} /> },
  ]
}

import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { Filters, Item } from '~/base/api/query'
import { grouped } from '~/base/language/numbers'
import { AgencyName } from '~/base/names/AgencyName'
import { BankAccountName } from '~/base/names/BankAccountName'
import { Button } from '~/base/ui/Button/Button'
import { Day } from '~/base/ui/Day/Day'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { PagedTable } from '~/base/ui/Table/PagedTable'
import type { Column } from '~/base/ui/Table/Table'
import { useWords } from '~/base/words/words'
import { Ageing } from './Ageing'
import { SuspenseBadge } from './SuspenseBadge'
import { SuspenseFilters } from './SuspenseFilters'
import { useReconciliationTexts } from './reconciliation-texts'

type SuspenseItem = Item<'/v1/suspense-items'>

/** What is in suspense: how old, how much, and the items; those that are open, unless the address says otherwise. */
export default function SuspensePage() {
  const t = useReconciliationTexts()
  const navigate = useNavigate()
  const search = useSearch({ from: '/office/suspense' })
  const { state = 'open', ...others } = search
  const filters = { ...others, ...(state === 'all' ? {} : { state }) } as Filters<'/v1/suspense-items'>
  const all = useSuspenseColumns()
  // One state was asked for: the column would repeat it.
  const columns = filters.state ? all.filter(({ key }) => key !== 'state') : all
  return (
    <>
      <Heading title={t.title} about={t.about} actions={<Link to="/resolutions">{t.toResolutions}</Link>} />
      <Ageing agency={filters.agency_id} />
      <SuspenseFilters search={{ ...search, state }} />
      <PagedTable
        of="/v1/suspense-items"
        filters={filters}
        label={t.title}
        columns={columns}
        rowKey={(row) => row.id}
        onOpen={(row) => void navigate({ to: '/suspense/$id', params: { id: row.id } })}
        empty={
          <>
            <p>{t.none}</p>
            <Button onPress={() => void navigate({ to: '/suspense', search: {} })}>{t.reset}</Button>
          </>
        }
      />
    </>
  )
}

function useSuspenseColumns(): Column<SuspenseItem>[] {
  const t = useReconciliationTexts()
  const { fields, SuspenseReason } = useWords()
  return [
    {
      key: 'booked_on',
      heading: fields.booked_on,
      cell: (row) => (
        <Link to="/suspense/$id" params={{ id: row.id }}>
          <Day on={row.booked_on} />
        </Link>
      ),
    },
    { key: 'direction', heading: fields.direction, cell: (row) => (row.direction === 'credit' ? t.in : t.out) },
    { key: 'remaining', heading: fields.remaining, isNumber: true, cell: (row) => <Money amount={row.remaining} /> },
    { key: 'counterparty', heading: fields.counterparty_name, cell: (row) => row.counterparty_name && <bdi>{row.counterparty_name}</bdi> },
    { key: 'reason', heading: fields.reason, cell: (row) => SuspenseReason[row.reason] },
    { key: 'agency', heading: fields.agency_id, cell: (row) => (row.agency_id ? <AgencyName id={row.agency_id} /> : <BankAccountName id={row.bank_account_id} />) },
    { key: 'age', heading: fields.age_days, isNumber: true, cell: (row) => grouped(row.age_days) },
    { key: 'state', heading: fields.state, cell: (row) => <SuspenseBadge state={row.state} /> },
    { key: 'amount', heading: fields.amount, isNumber: true, isExtra: true, cell: (row) => <Money amount={row.amount} /> },
    { key: 'description', heading: fields.description, isExtra: true, cell: (row) => <bdi>{row.description}</bdi> },
    { key: 'identifier', heading: fields.payment_identifier, isExtra: true, cell: (row) => row.payment_identifier && <Reference>{row.payment_identifier}</Reference> },
    { key: 'reference', heading: fields.bank_reference, isExtra: true, cell: (row) => row.bank_reference && <Reference>{row.bank_reference}</Reference> },
  ]
}

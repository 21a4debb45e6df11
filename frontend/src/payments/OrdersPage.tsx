import { Link, useNavigate } from '@tanstack/react-router'
import { useHasRole } from '~/base/api/me'
import type { Item } from '~/base/api/query'
import { useFilters } from '~/base/form/useFilters'
import { grouped } from '~/base/language/numbers'
import { Button } from '~/base/ui/Button/Button'
import { Instant } from '~/base/ui/Day/Day'
import { FilterBar } from '~/base/ui/FilterBar/FilterBar'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { Select } from '~/base/ui/Select/Select'
import { PagedTable } from '~/base/ui/Table/PagedTable'
import type { Column } from '~/base/ui/Table/Table'
import { entries, useWords } from '~/base/words/words'
import { OrderBadge } from './badges'
import { useOrdersTexts } from './orders-texts'
import { sum, useDue } from './due'

type Order = Item<'/v1/transfer-orders'>

/** What the bank was ordered to pay, and what waits to be ordered. */
export default function OrdersPage() {
  const t = useOrdersTexts()
  const words = useWords()
  const navigate = useNavigate()
  const { filters, narrow, reset } = useFilters<'/v1/transfer-orders'>()
  const isPayer = useHasRole('treasury_payer')
  const due = useDue().due
  return (
    <>
      <Heading
        title={t.title}
        about={due && (due.length === 0 ? t.nothingWaiting : <>{t.waiting(grouped(due.length))} · <Money amount={sum(due)} withUnit /></>)}
        actions={
          isPayer && (
            <Button look="primary" icon="plus" onPress={() => void navigate({ to: '/transfer-orders/new' })}>
              {t.make}
            </Button>
          )
        }
      />
      <FilterBar>
        <Select label={words.fields.state} options={entries(words.TransferOrderState)} value={filters.state ?? ''} onChange={(state) => narrow({ state })} none={t.all} />
      </FilterBar>
      <PagedTable
        of="/v1/transfer-orders"
        filters={filters}
        label={t.title}
        columns={useOrderColumns()}
        rowKey={(row) => row.id}
        onOpen={(row) => void navigate({ to: '/transfer-orders/$id', params: { id: row.id } })}
        empty={
          <>
            <p>{t.none}</p>
            <Button onPress={reset}>{t.reset}</Button>
          </>
        }
      />
    </>
  )
}

function useOrderColumns(): Column<Order>[] {
  const { fields, Channel } = useWords()
  return [
    {
      key: 'number',
      heading: fields['TransferOrder.number'],
      cell: (row) => (
        <Link to="/transfer-orders/$id" params={{ id: row.id }}>
          <Reference>{row.number}</Reference>
        </Link>
      ),
    },
    { key: 'made_at', heading: fields.made_at, cell: (row) => <Instant at={row.made_at} /> },
    { key: 'channel', heading: fields.channel, cell: (row) => Channel[row.channel] },
    { key: 'state', heading: fields.state, cell: (row) => <OrderBadge state={row.state} /> },
    { key: 'payment_count', heading: fields.payment_count, isNumber: true, cell: (row) => grouped(row.payment_count) },
    { key: 'open_count', heading: fields.open_count, isNumber: true, cell: (row) => grouped(row.open_count) },
    { key: 'returned_count', heading: fields.returned_count, isNumber: true, isExtra: true, cell: (row) => grouped(row.returned_count) },
    { key: 'unexecuted_count', heading: fields.unexecuted_count, isNumber: true, isExtra: true, cell: (row) => grouped(row.unexecuted_count) },
    { key: 'total', heading: fields.total, isNumber: true, cell: (row) => <Money amount={row.total} /> },
  ]
}

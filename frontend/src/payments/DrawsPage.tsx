import { Link, useNavigate } from '@tanstack/react-router'
import { useHasRole } from '~/base/api/me'
import type { Item } from '~/base/api/query'
import { useFilters } from '~/base/form/useFilters'
import { grouped } from '~/base/language/numbers'
import { Button } from '~/base/ui/Button/Button'
import { Day, Instant } from '~/base/ui/Day/Day'
import { FilterBar } from '~/base/ui/FilterBar/FilterBar'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { Select } from '~/base/ui/Select/Select'
import { PagedTable } from '~/base/ui/Table/PagedTable'
import type { Column } from '~/base/ui/Table/Table'
import { entries, useWords } from '~/base/words/words'
import { DrawBadge } from './badges'
import { useDrawsTexts } from './draws-texts'

type Draw = Item<'/v1/draws'>

/** Funds that were asked for, and whether they have come. */
export default function DrawsPage() {
  const t = useDrawsTexts()
  const words = useWords()
  const navigate = useNavigate()
  const { filters, narrow, reset } = useFilters<'/v1/draws'>()
  const isPayer = useHasRole('treasury_payer')
  return (
    <>
      <Heading
        title={t.title}
        actions={
          isPayer && (
            <Button look="primary" icon="plus" onPress={() => void navigate({ to: '/draws/new' })}>
              {t.make}
            </Button>
          )
        }
      />
      <FilterBar>
        <Select label={words.fields.state} options={entries(words.DrawState)} value={filters.state ?? ''} onChange={(state) => narrow({ state })} none={t.all} />
      </FilterBar>
      <PagedTable
        of="/v1/draws"
        filters={filters}
        label={t.title}
        columns={useDrawColumns()}
        rowKey={(row) => row.id}
        onOpen={(row) => void navigate({ to: '/draws/$id', params: { id: row.id } })}
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

function useDrawColumns(): Column<Draw>[] {
  const t = useDrawsTexts()
  const { fields } = useWords()
  return [
    {
      key: 'number',
      heading: fields['Draw.number'],
      cell: (row) => (
        <Link to="/draws/$id" params={{ id: row.id }}>
          {row.number ? <Reference>{row.number}</Reference> : t.unnumbered}
        </Link>
      ),
    },
    { key: 'state', heading: fields.state, cell: (row) => <DrawBadge state={row.state} /> },
    { key: 'requested_at', heading: fields.requested_at, cell: (row) => row.requested_at && <Instant at={row.requested_at} /> },
    { key: 'arrived_on', heading: fields.arrived_on, cell: (row) => row.arrived_on && <Day on={row.arrived_on} /> },
    { key: 'refunds', heading: fields.refund_ids, isNumber: true, cell: (row) => grouped(row.refund_ids.length) },
    { key: 'amount', heading: fields.amount, isNumber: true, cell: (row) => <Money amount={row.amount} /> },
  ]
}

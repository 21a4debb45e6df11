import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useHasRole } from '~/base/api/me'
import type { Filters, Item } from '~/base/api/query'
import { grouped } from '~/base/language/numbers'
import { AgencyName } from '~/base/names/AgencyName'
import { useAgencies } from '~/base/names/useAgencies'
import { Button } from '~/base/ui/Button/Button'
import { Day, Instant } from '~/base/ui/Day/Day'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { PagedTable } from '~/base/ui/Table/PagedTable'
import type { Column } from '~/base/ui/Table/Table'
import { useWords } from '~/base/words/words'
import { Queues } from './Queues'
import { RefundFilters } from './RefundFilters'
import { RefundStateBadge } from './RefundStateBadge'
import { useRefundsTexts } from './refunds-texts'

type Refund = Item<'/v1/refunds'>

/** The refunds within reach, by the stage at which they wait. */
export default function RefundsPage() {
  const t = useRefundsTexts()
  const navigate = useNavigate()
  const filters = useSearch({ from: '/office/refunds' }) as Filters<'/v1/refunds'>
  const columns = useRefundColumns()
  const isClerk = useHasRole('agency_clerk')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const isNarrowed = Object.keys(filters).some((key) => key !== 'state' && key !== 'sort')
  return (
    <>
      <Heading
        title={t.title}
        actions={
          isClerk && (
            <Button look="primary" icon="plus" onPress={() => void navigate({ to: '/refunds/new', search: {} })}>
              {t.make}
            </Button>
          )
        }
      />
      <Queues state={filters.state && String(filters.state)} />
      <RefundFilters filters={filters} />
      <PagedTable
        of="/v1/refunds"
        filters={filters}
        label={t.title}
        columns={columns}
        rowKey={(row) => row.id}
        onOpen={(row) => void navigate({ to: '/refunds/$id', params: { id: row.id } })}
        selection={{ chosen, onChange: setChosen, amount: (row) => row.total }}
        empty={
          <>
            <p>{filters.state && !isNarrowed ? t.noneForQueue : t.none}</p>
            <Button onPress={() => void navigate({ to: '/refunds', search: {} })}>{t.reset}</Button>
          </>
        }
      />
    </>
  )
}

function useRefundColumns(): Column<Refund>[] {
  const t = useRefundsTexts()
  const { fields, PayeeMode } = useWords()
  const isOfSeveral = useAgencies().length > 1
  return [
    {
      key: 'number',
      heading: fields['Refund.number'],
      cell: (row) => (
        <Link to="/refunds/$id" params={{ id: row.id }}>
          {row.number ? <Reference>{row.number}</Reference> : t.draftName}
        </Link>
      ),
    },
    ...(isOfSeveral ? [{ key: 'agency', heading: fields.agency_id, cell: (row: Refund) => <AgencyName id={row.agency_id} /> }] : []),
    { key: 'state', heading: fields.state, cell: (row) => <RefundStateBadge state={row.state} /> },
    { key: 'submitted_at', heading: fields.submitted_at, cell: (row) => row.submitted_at && <Instant at={row.submitted_at} /> },
    { key: 'expires_on', heading: fields.expires_on, cell: (row) => row.expires_on && <Day on={row.expires_on} /> },
    { key: 'row_count', heading: fields.row_count, isNumber: true, cell: (row) => grouped(row.row_count) },
    { key: 'total', heading: fields.total, isNumber: true, cell: (row) => <Money amount={row.total} /> },
    { key: 'payee_mode', heading: fields.payee_mode, isExtra: true, cell: (row) => PayeeMode[row.payee_mode] },
    { key: 'letter_number', heading: fields.letter_number, isExtra: true, cell: (row) => row.letter_number && <Reference>{row.letter_number}</Reference> },
    { key: 'made_at', heading: fields.made_at, isExtra: true, cell: (row) => <Instant at={row.made_at} /> },
  ]
}

import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { Filters, Item } from '~/base/api/query'
import { language } from '~/base/language/language'
import { AgencyName } from '~/base/names/AgencyName'
import { useAgencies } from '~/base/names/useAgencies'
import { Button } from '~/base/ui/Button/Button'
import { Day, Instant } from '~/base/ui/Day/Day'
import { FilterBar } from '~/base/ui/FilterBar/FilterBar'
import { Heading } from '~/base/ui/Heading/Heading'
import { Reference } from '~/base/ui/Reference/Reference'
import { Select } from '~/base/ui/Select/Select'
import { PagedTable } from '~/base/ui/Table/PagedTable'
import type { Column } from '~/base/ui/Table/Table'
import { useWords } from '~/base/words/words'
import { HoldStateBadge } from './HoldStateBadge'
import { useHoldsTexts } from './holds-texts'

type Hold = Item<'/v1/holds'>

/** The orders that block deposits, or did. */
export default function HoldsPage() {
  const t = useHoldsTexts()
  const navigate = useNavigate()
  const search = useSearch({ from: '/office/holds' })
  const columns = useHoldColumns()
  return (
    <>
      <Heading title={t.title} />
      <HoldFilters search={search} />
      <PagedTable
        of="/v1/holds"
        filters={search as Filters<'/v1/holds'>}
        label={t.title}
        columns={columns}
        rowKey={(row) => row.id}
        onOpen={(row) => void navigate({ to: '/holds/$id', params: { id: row.id } })}
        empty={
          <>
            <p>{t.none}</p>
            {Object.keys(search).length > 0 && <Button onPress={() => void navigate({ to: '/holds', search: {} })}>{t.reset}</Button>}
          </>
        }
      />
    </>
  )
}

function HoldFilters({ search }: { search: Record<string, string> }) {
  const t = useHoldsTexts()
  const { fields } = useWords()
  const agencies = useAgencies()
  const navigate = useNavigate()
  const narrow = (change: Record<string, string>) => {
    const next = Object.entries({ ...search, ...change }).filter(([, value]) => value !== '')
    void navigate({ to: '/holds', search: Object.fromEntries(next) })
  }
  const released = search.is_released === 'true' || search.is_released === 'false' ? search.is_released : ''
  return (
    <FilterBar>
      <Select
        label={fields.state}
        options={[
          ['false', t.standing],
          ['true', t.released],
        ]}
        value={released}
        onChange={(is_released) => narrow({ is_released })}
        none={t.all}
      />
      {agencies.length > 1 && (
        <Select
          label={fields.agency_id}
          options={agencies.map(({ id, name_fa, name_en }) => [id, language() === 'fa' ? name_fa : name_en] as const)}
          value={search.agency_id ?? ''}
          onChange={(agency_id) => narrow({ agency_id })}
          none={t.all}
        />
      )}
    </FilterBar>
  )
}

function useHoldColumns(): Column<Hold>[] {
  const { fields, HoldKind } = useWords()
  const isOfSeveral = useAgencies().length > 1
  return [
    {
      key: 'order_number',
      heading: fields.order_number,
      cell: (row) => (
        <Link to="/holds/$id" params={{ id: row.id }}>
          <Reference>{row.order_number}</Reference>
        </Link>
      ),
    },
    { key: 'order_on', heading: fields.order_on, cell: (row) => <Day on={row.order_on} /> },
    { key: 'kind', heading: fields['DepositHold.kind'], cell: (row) => HoldKind[row.kind] },
    { key: 'authority', heading: fields.authority, cell: (row) => <bdi>{row.authority}</bdi> },
    ...(isOfSeveral ? [{ key: 'agency', heading: fields.agency_id, cell: (row: Hold) => <AgencyName id={row.agency_id} /> }] : []),
    { key: 'placed_at', heading: fields.placed_at, cell: (row) => <Instant at={row.placed_at} /> },
    { key: 'state', heading: fields.state, cell: (row) => <HoldStateBadge isReleased={row.is_released} /> },
    { key: 'released_at', heading: fields.released_at, isExtra: true, cell: (row) => row.released_at && <Instant at={row.released_at} /> },
  ]
}

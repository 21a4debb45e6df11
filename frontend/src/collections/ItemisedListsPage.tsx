import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useHasRole } from '~/base/api/me'
import type { Filters, Item } from '~/base/api/query'
import { grouped, jalaliMonth, localDigits } from '~/base/language/numbers'
import { AgencyName } from '~/base/names/AgencyName'
import { useAgencies } from '~/base/names/useAgencies'
import { Button } from '~/base/ui/Button/Button'
import { LinkButton } from '~/base/ui/Button/LinkButton'
import { Instant } from '~/base/ui/Day/Day'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { PagedTable } from '~/base/ui/Table/PagedTable'
import type { Column } from '~/base/ui/Table/Table'
import { useWords } from '~/base/words/words'
import { ItemisedListFilters } from './ItemisedListFilters'
import { ListStateBadge } from './ListStateBadge'
import { useCollectionsTexts } from './collections-texts'
import { listLabel } from './listed'

type ListFilter = Filters<'/v1/itemised-lists'>

/** The itemised lists within reach, the latest first. */
export default function ItemisedListsPage() {
  const t = useCollectionsTexts()
  const navigate = useNavigate()
  const search = useSearch({ from: '/office/itemised-lists' })
  const filters = search as ListFilter
  const isClerk = useHasRole('agency_clerk')
  const columns = useListColumns()
  const isFiltered = Object.keys(search).length > 0
  return (
    <>
      <Heading
        title={t.title}
        actions={
          isClerk && (
            <LinkButton to="/itemised-lists/new" look="primary" icon="plus">
              {t.prepare.link}
            </LinkButton>
          )
        }
      />
      <ItemisedListFilters filters={filters} />
      <PagedTable
        of="/v1/itemised-lists"
        filters={filters}
        label={t.title}
        columns={columns}
        rowKey={(row) => row.id}
        onOpen={(row) => void navigate({ to: '/itemised-lists/$id', params: { id: row.id } })}
        sort={{ value: filters.sort ?? 'newest', onChange: (sort) => void navigate({ to: '/itemised-lists', search: (was) => ({ ...was, sort }) as Record<string, string> }) }}
        empty={
          <>
            <p>{t.none}</p>
            {isFiltered ? <Button onPress={() => void navigate({ to: '/itemised-lists', search: {} })}>{t.reset}</Button> : <p>{t.noneYet}</p>}
          </>
        }
      />
    </>
  )
}

function useListColumns(): Column<Item<'/v1/itemised-lists'>>[] {
  const t = useCollectionsTexts()
  const { fields } = useWords()
  const isOfSeveral = useAgencies().length > 1
  return [
    {
      key: 'number',
      heading: fields['ItemisedList.number'],
      cell: (row) => (
        <Link to="/itemised-lists/$id" params={{ id: row.id }}>
          {listLabel(row)}
        </Link>
      ),
    },
    { key: 'month', heading: fields.month, cell: (row) => t.monthOf(jalaliMonth(row.month), localDigits(String(row.fiscal_year))) },
    ...(isOfSeveral ? [{ key: 'agency', heading: fields.agency_id, cell: (row: { agency_id: string }) => <AgencyName id={row.agency_id} /> }] : []),
    { key: 'state', heading: fields.state, cell: (row) => <ListStateBadge state={row.state} /> },
    { key: 'row_count', heading: fields.row_count, isNumber: true, cell: (row) => grouped(row.row_count) },
    { key: 'total', heading: fields.total, isNumber: true, cell: (row) => <Money amount={row.total} /> },
    { key: 'prepared_at', heading: fields.prepared_at, cell: (row) => <Instant at={row.prepared_at} /> },
  ]
}

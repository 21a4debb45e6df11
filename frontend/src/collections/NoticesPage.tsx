import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useHasRole } from '~/base/api/me'
import type { Filters, Item } from '~/base/api/query'
import { grouped } from '~/base/language/numbers'
import { AgencyFilter } from '~/base/names/AgencyFilter'
import { AgencyName } from '~/base/names/AgencyName'
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
import { NoticeBadge } from './NoticeBadge'
import { useNoticesTexts } from './notices-texts'

type Notice = Item<'/v1/collection-notices'>
type NoticeFilter = Filters<'/v1/collection-notices'>

/** The collection notices within reach. */
export default function NoticesPage() {
  const t = useNoticesTexts()
  const words = useWords()
  const navigate = useNavigate()
  const mayPrepare = useHasRole('treasury_clerk')
  const filters = useSearch({ from: '/office/collection-notices' }) as NoticeFilter
  const columns = useNoticeColumns()
  const narrow = (change: Partial<Record<keyof NoticeFilter, string>>) => {
    const next = Object.entries({ ...filters, ...change }).filter(([, value]) => value !== '' && value !== undefined)
    void navigate({ to: '/collection-notices', search: Object.fromEntries(next) as Record<string, string> })
  }
  return (
    <>
      <Heading
        title={t.title}
        about={t.about}
        actions={
          mayPrepare && (
            <Button look="primary" icon="plus" onPress={() => void navigate({ to: '/collection-notices/new' })}>
              {t.prepare}
            </Button>
          )
        }
      />
      <FilterBar>
        <Select label={words.fields.state} options={entries(words.NoticeState)} value={filters.state ?? ''} onChange={(state) => narrow({ state })} none={t.all} />
        <AgencyFilter label={words.fields.agency_id} value={filters.agency_id ?? ''} onChange={(agency_id) => narrow({ agency_id })} none={t.all} />
      </FilterBar>
      <PagedTable
        of="/v1/collection-notices"
        filters={filters}
        label={t.title}
        columns={columns}
        rowKey={(row) => row.id}
        onOpen={(row) => void navigate({ to: '/collection-notices/$id', params: { id: row.id } })}
        empty={
          <>
            <p>{t.none}</p>
            <Button onPress={() => void navigate({ to: '/collection-notices', search: {} })}>{t.reset}</Button>
          </>
        }
      />
    </>
  )
}

function useNoticeColumns(): Column<Notice>[] {
  const t = useNoticesTexts()
  const { fields } = useWords()
  return [
    {
      key: 'number',
      heading: fields['CollectionNotice.number'],
      cell: (row) => (
        <Link to="/collection-notices/$id" params={{ id: row.id }}>
          {row.number ? <Reference>{row.number}</Reference> : t.unnumbered}
        </Link>
      ),
    },
    { key: 'agency', heading: fields.agency_id, cell: (row) => <AgencyName id={row.agency_id} /> },
    { key: 'state', heading: fields.state, cell: (row) => <NoticeBadge state={row.state} /> },
    { key: 'count', heading: fields.row_count, isNumber: true, cell: (row) => grouped(row.row_count) },
    { key: 'total', heading: fields.total, isNumber: true, cell: (row) => <Money amount={row.total} /> },
    { key: 'issued_on', heading: fields.issued_on, cell: (row) => row.issued_on && <Day on={row.issued_on} /> },
    { key: 'prepared_at', heading: fields.prepared_at, isExtra: true, cell: (row) => <Instant at={row.prepared_at} /> },
  ]
}

import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { Filters, Item } from '~/base/api/query'
import { AgencyFilter } from '~/base/names/AgencyFilter'
import { AgencyName } from '~/base/names/AgencyName'
import { Instant } from '~/base/ui/Day/Day'
import { FilterBar } from '~/base/ui/FilterBar/FilterBar'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Select } from '~/base/ui/Select/Select'
import { PagedTable } from '~/base/ui/Table/PagedTable'
import type { Column } from '~/base/ui/Table/Table'
import { entries, useWords } from '~/base/words/words'
import { ResolutionBadge } from './SuspenseBadge'
import { useReconciliationTexts } from './reconciliation-texts'
import { useResolutionsTexts } from './resolutions-texts'

type Resolution = Item<'/v1/resolutions'>
type ResolutionFilter = Filters<'/v1/resolutions'>

/** What people have said about items in suspense, and what waits for a second person. */
export default function ResolutionsPage() {
  const t = useReconciliationTexts()
  const r = useResolutionsTexts()
  const words = useWords()
  const navigate = useNavigate()
  const filters = useSearch({ from: '/office/resolutions' }) as ResolutionFilter
  const columns = useResolutionColumns()
  const narrow = (change: Partial<Record<keyof ResolutionFilter, string>>) => {
    const next = Object.entries({ ...filters, ...change }).filter(([, value]) => value !== '' && value !== undefined)
    void navigate({ to: '/resolutions', search: Object.fromEntries(next) as Record<string, string> })
  }
  return (
    <>
      <Heading title={r.title} actions={<Link to="/suspense">{r.to}</Link>} />
      <FilterBar>
        <Select label={words.fields.state} options={entries(words.ResolutionState)} value={filters.state ?? ''} onChange={(state) => narrow({ state })} none={t.all} />
        <Select label={words.fields['Resolution.kind']} options={entries(words.ResolutionKind)} value={filters.kind ?? ''} onChange={(kind) => narrow({ kind })} none={t.all} />
        <AgencyFilter label={words.fields.agency_id} value={filters.agency_id ?? ''} onChange={(agency_id) => narrow({ agency_id })} none={t.all} />
      </FilterBar>
      <PagedTable
        of="/v1/resolutions"
        filters={filters}
        label={r.title}
        columns={columns}
        rowKey={(row) => row.id}
        onOpen={(row) => void navigate({ to: '/resolutions/$id', params: { id: row.id } })}
        empty={
          <>
            <p>{r.none}</p>
            <p>{r.fromSuspense}</p>
          </>
        }
      />
    </>
  )
}

function useResolutionColumns(): Column<Resolution>[] {
  const { fields, ResolutionKind } = useWords()
  return [
    {
      key: 'kind',
      heading: fields['Resolution.kind'],
      cell: (row) => (
        <Link to="/resolutions/$id" params={{ id: row.id }}>
          {ResolutionKind[row.kind]}
        </Link>
      ),
    },
    { key: 'state', heading: fields.state, cell: (row) => <ResolutionBadge state={row.state} /> },
    { key: 'amount', heading: fields.amount, isNumber: true, cell: (row) => <Money amount={row.amount} /> },
    { key: 'agency', heading: fields.agency_id, cell: (row) => row.agency_id && <AgencyName id={row.agency_id} /> },
    { key: 'note', heading: fields['Resolution.note'], cell: (row) => <bdi>{row.note}</bdi> },
    { key: 'made_at', heading: fields.made_at, cell: (row) => <Instant at={row.made_at} /> },
    { key: 'decided_at', heading: fields.decided_at, isExtra: true, cell: (row) => row.decided_at && <Instant at={row.decided_at} /> },
  ]
}

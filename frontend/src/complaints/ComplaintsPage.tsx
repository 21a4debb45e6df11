import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useHasRole } from '~/base/api/me'
import type { Filters } from '~/base/api/query'
import styles from '~/base/cases/cases.module.css'
import { TimeBadge } from '~/base/cases/TimeBadge'
import { useSaid } from '~/base/language/useSaid'
import { useColleagues } from '~/base/names/useColleagues'
import { Button } from '~/base/ui/Button/Button'
import { LinkButton } from '~/base/ui/Button/LinkButton'
import { Instant } from '~/base/ui/Day/Day'
import { FilterBar, FilterText } from '~/base/ui/FilterBar/FilterBar'
import { Heading } from '~/base/ui/Heading/Heading'
import { Reference } from '~/base/ui/Reference/Reference'
import { Select } from '~/base/ui/Select/Select'
import { StateBadge } from '~/base/ui/StateBadge/StateBadge'
import { PagedTable } from '~/base/ui/Table/PagedTable'
import type { Column } from '~/base/ui/Table/Table'
import { entries, useWords } from '~/base/words/words'
import { type Complaint, HANDLERS, standingOf, toneOf } from './complaint'
import { useComplaintsTexts } from './complaints-texts'
import { Queues } from './Queues'

type ComplaintFilter = Filters<'/v1/complaints'>

/** The complaints that the reader may know of, by the stage at which they wait, each with its clock. */
export default function ComplaintsPage() {
  const t = useComplaintsTexts()
  const navigate = useNavigate()
  const search = useSearch({ from: '/office/complaints' })
  const filters = search as ComplaintFilter
  const columns = useColumns()
  const mayFile = useHasRole('complaint_officer')
  const isNarrowed = Object.keys(filters).some((key) => !['state', 'is_mine', 'sort'].includes(key))
  return (
    <>
      <Heading
        title={t.title}
        about={t.about}
        actions={
          mayFile && (
            <LinkButton to="/complaints/new" icon="plus">
              {t.file}
            </LinkButton>
          )
        }
      />
      <Queues filters={filters} />
      <Narrow filters={filters} />
      <PagedTable
        of="/v1/complaints"
        filters={filters}
        label={t.title}
        columns={columns}
        rowKey={(row) => row.id}
        onOpen={(row) => void navigate({ to: '/complaints/$id', params: { id: row.id } })}
        sort={{ value: filters.sort === 'oldest' ? 'oldest' : 'newest', onChange: (sort) => void navigate({ to: '/complaints', search: { ...search, sort } }) }}
        empty={
          <>
            <p>{isNarrowed ? t.none : t.noneForQueue}</p>
            <Button onPress={() => void navigate({ to: '/complaints', search: {} })}>{t.reset}</Button>
          </>
        }
      />
    </>
  )
}

/** What narrows the list down; it stands in the address. */
function Narrow({ filters }: { filters: ComplaintFilter }) {
  const t = useComplaintsTexts()
  const { fields, ComplaintAbout, ComplaintState } = useWords()
  const colleagues = useColleagues(HANDLERS)
  const navigate = useNavigate()
  const narrow = (change: Partial<Record<keyof ComplaintFilter, string>>) => {
    const next = Object.entries({ ...filters, ...change }).filter(([, value]) => value !== '' && value !== undefined)
    void navigate({ to: '/complaints', search: Object.fromEntries(next) as Record<string, string> })
  }
  return (
    <FilterBar>
      <FilterText label={fields.reference} value={filters.reference ?? ''} onChange={(reference) => narrow({ reference })} isCode />
      <Select label={fields.state} options={[...entries<string>(ComplaintState), ...entries<string>(t.states)]} value={String(filters.state ?? '')} onChange={(state) => narrow({ state })} none={t.all} />
      <Select label={fields.about} options={entries<string>(ComplaintAbout)} value={filters.about ?? ''} onChange={(about) => narrow({ about })} none={t.all} />
      {colleagues.length > 0 && (
        <Select label={fields.assignee_id} options={colleagues.map((one) => [one.id, one.name] as const)} value={filters.assignee_id ?? ''} onChange={(assignee_id) => narrow({ assignee_id })} none={t.all} />
      )}
    </FilterBar>
  )
}

function useColumns(): Column<Complaint>[] {
  const t = useComplaintsTexts()
  const { fields, CaseChannel, ComplaintAbout, ComplaintOutcome, ComplaintState } = useWords()
  const said = useSaid()
  return [
    {
      key: 'reference',
      heading: fields.reference,
      cell: (row) => (
        <Link to="/complaints/$id" params={{ id: row.id }}>
          <Reference>{row.reference}</Reference>
        </Link>
      ),
    },
    {
      key: 'about',
      heading: fields.about,
      cell: (row) => (
        <span className={styles.badges}>
          {ComplaintAbout[row.about]} {row.is_anonymous && <StateBadge tone="waiting">{t.anonymous}</StateBadge>}
        </span>
      ),
    },
    { key: 'state', heading: fields.state, cell: (row) => <StateBadge tone={toneOf(row.state)}>{ComplaintState[row.state]}</StateBadge> },
    {
      key: 'clock',
      heading: fields.answer_due_at,
      cell: (row) => (
        <span className={styles.stack}>
          <TimeBadge standing={standingOf(row)} />
          {standingOf(row) && row.clock?.answer_due_at && (
            <span className={styles.aside}>
              <Instant at={row.clock.answer_due_at} />
            </span>
          )}
        </span>
      ),
    },
    {
      key: 'assignee',
      heading: fields.assignee_id,
      cell: (row) => (
        <span className={styles.stack}>
          {row.assignee_id ? <bdi>{row.assignee_name}</bdi> : <span className={styles.aside}>{t.nobody}</span>}
          {row.unit_id && <span className={styles.aside}>{said(row.unit_title_fa ?? '', row.unit_title_en ?? '')}</span>}
        </span>
      ),
    },
    { key: 'filed_at', heading: fields.filed_at, cell: (row) => <Instant at={row.filed_at} /> },
    { key: 'outcome', heading: fields.outcome, cell: (row) => row.outcome && ComplaintOutcome[row.outcome] },
    { key: 'channel', heading: fields.channel, isExtra: true, cell: (row) => CaseChannel[row.channel] },
    { key: 'closed_at', heading: fields.closed_at, isExtra: true, cell: (row) => row.closed_at && <Instant at={row.closed_at} /> },
  ]
}

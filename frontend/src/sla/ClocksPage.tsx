import { Link, useNavigate } from '@tanstack/react-router'
import type { Item } from '~/base/api/query'
import { useFilters } from '~/base/form/useFilters'
import { grouped } from '~/base/language/numbers'
import { useSaid } from '~/base/language/useSaid'
import { useWorkingTime } from '~/base/language/workingTime'
import { useUnits } from '~/base/names/useUnits'
import { Button } from '~/base/ui/Button/Button'
import { Instant } from '~/base/ui/Day/Day'
import { FilterBar } from '~/base/ui/FilterBar/FilterBar'
import { Heading } from '~/base/ui/Heading/Heading'
import { Reference } from '~/base/ui/Reference/Reference'
import { Select } from '~/base/ui/Select/Select'
import { PagedTable } from '~/base/ui/Table/PagedTable'
import type { Column } from '~/base/ui/Table/Table'
import { entries, useWords } from '~/base/words/words'
import { ClockStateBadge, DueBadge } from './ClockBadges'
import styles from './sla.module.css'
import { useClocksTexts } from './clocks-texts'

type Row = Item<'/v1/case-clocks'>

/** What is looked at unless one asks for something else: clocks that somebody still has to stop. */
const OPEN = 'running,paused'

/** The clocks of cases, what is late longest first. */
export default function ClocksPage() {
  const t = useClocksTexts()
  const { fields, CaseClockState, CaseKind } = useWords()
  const said = useSaid()
  const navigate = useNavigate()
  const units = useUnits()
  const { filters, narrow, reset } = useFilters<'/v1/case-clocks'>()
  return (
    <>
      <Heading title={t.title} about={t.about} />
      <FilterBar>
        <Select label={t.isOverdue} options={entries<string>(t.overdue)} value={String(filters.is_overdue ?? '')} onChange={(is_overdue) => narrow({ is_overdue })} none={t.all} />
        <Select label={fields.state} options={[...entries<string>(t.states), ...entries<string>(CaseClockState)]} value={String(filters.state ?? OPEN)} onChange={(state) => narrow({ state })} />
        <Select label={fields.case_kind} options={entries(CaseKind)} value={filters.case_kind ?? ''} onChange={(case_kind) => narrow({ case_kind })} none={t.all} />
        <Select label={fields.unit_id} options={units.map((one) => [one.id, said(one.title_fa, one.title_en)] as const)} value={filters.unit_id ?? ''} onChange={(unit_id) => narrow({ unit_id })} none={t.all} />
        <Select label={t.isAssigned} options={entries<string>(t.assigned)} value={String(filters.is_assigned ?? '')} onChange={(is_assigned) => narrow({ is_assigned })} none={t.all} />
      </FilterBar>
      <PagedTable
        of="/v1/case-clocks"
        filters={{ ...filters, state: filters.state ?? (OPEN as never) }}
        label={t.title}
        columns={useClockColumns()}
        rowKey={(row) => row.id}
        onOpen={(row) => void navigate({ to: '/case-clocks/$id', params: { id: row.id } })}
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

function useClockColumns(): Column<Row>[] {
  const t = useClocksTexts()
  const { fields, CaseKind, Priority } = useWords()
  const said = useSaid()
  const time = useWorkingTime()
  return [
    {
      key: 'reference',
      heading: fields.case_reference,
      cell: (row) => (
        <Link to="/case-clocks/$id" params={{ id: row.id }}>
          <Reference>{row.case_reference}</Reference>
        </Link>
      ),
    },
    { key: 'kind', heading: fields.case_kind, cell: (row) => CaseKind[row.case_kind] },
    { key: 'state', heading: fields.state, cell: (row) => <ClockStateBadge clock={row} /> },
    { key: 'due_at', heading: fields.due_at, cell: (row) => row.due_at && <Instant at={row.due_at} /> },
    { key: 'left', heading: t.remaining, cell: (row) => <DueBadge clock={row} /> },
    {
      key: 'unit',
      heading: fields.unit_id,
      cell: (row) => (
        <span className={styles.stack}>
          {said(row.unit_title_fa, row.unit_title_en)}
          <span className={styles.aside}>{row.assignee_name ? <bdi>{row.assignee_name}</bdi> : t.nobody}</span>
        </span>
      ),
    },
    { key: 'escalated', heading: fields.escalated_to, cell: (row) => row.escalation_step && <EscalatedTo row={row} /> },
    { key: 'priority', heading: fields.priority, isExtra: true, cell: (row) => Priority[row.priority] },
    { key: 'level', heading: fields.service_level_code, isExtra: true, cell: (row) => <Reference>{`${row.service_level_code} / ${row.service_level_number}`}</Reference> },
    { key: 'started_at', heading: fields.started_at, isExtra: true, cell: (row) => <Instant at={row.started_at} /> },
    { key: 'overdue', heading: t.overdueBy, isExtra: true, cell: (row) => row.overdue_minutes > 0 && time(row.overdue_minutes) },
  ]
}

function EscalatedTo({ row }: { row: Row }) {
  const t = useClocksTexts()
  const { fields } = useWords()
  return (
    <span className={styles.stack}>
      {row.escalated_to_name ? <bdi>{row.escalated_to_name}</bdi> : t.toldNobody}
      <span className={styles.aside}>
        {fields.escalation_step} {grouped(row.escalation_step ?? 0)}
      </span>
    </span>
  )
}

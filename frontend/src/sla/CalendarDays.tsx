import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ExportButton } from '~/base/actions/ExportButton'
import { everything } from '~/base/api/everything'
import { jalaliDay, latinDigits, localDigits, todayInTehran, weekday } from '~/base/language/numbers'
import { useSaid } from '~/base/language/useSaid'
import { Day, Instant } from '~/base/ui/Day/Day'
import { Failure } from '~/base/ui/Failure/Failure'
import { FilterBar } from '~/base/ui/FilterBar/FilterBar'
import { Select } from '~/base/ui/Select/Select'
import { StateBadge } from '~/base/ui/StateBadge/StateBadge'
import { type Column, Table } from '~/base/ui/Table/Table'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { useWords } from '~/base/words/words'
import { type CalendarDay, isWholeDay, showHours } from './hours'
import styles from './sla.module.css'
import { useCalendarsTexts } from './calendars-texts'

/** The Jalali year of today. */
export function yearOfToday(): number {
  return Number(latinDigits(jalaliDay(todayInTehran())).slice(0, 4))
}

/** The days of a year that differ from their weekday, in their order; each with its reason, its source, and how certain it is. */
export function CalendarDays({ id, title }: { id: string; title: string }) {
  const t = useCalendarsTexts()
  const now = yearOfToday()
  const [year, setYear] = useState(String(now))
  const years = [now - 2, now - 1, now, now + 1, now + 2].map((one) => [String(one), localDigits(String(one))] as const)
  const filters = { year: Number(year) }
  const columns = useDayColumns()
  const { data, error, refetch } = useQuery(everything('/v1/calendars/{id}/days', filters, { id }))
  const rows = (data ?? []).toSorted((one, other) => one.day.localeCompare(other.day) || one.published_at.localeCompare(other.published_at))
  return (
    <section className={styles.part}>
      <h2>{t.days}</h2>
      <p className={styles.aside}>{t.daysAbout}</p>
      <FilterBar>
        <Select label={t.year} options={years} value={year} onChange={(chosen) => chosen !== '' && setYear(chosen)} />
      </FilterBar>
      {error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Waiting />
      ) : (
        <Table
          label={t.days}
          name="calendar-days"
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          count={rows.length}
          empty={t.noDays}
          tools={<ExportButton path={`/v1/calendars/${id}/days`} filters={filters} name={title} />}
        />
      )}
    </section>
  )
}

function useDayColumns(): Column<CalendarDay>[] {
  const t = useCalendarsTexts()
  const { fields, DayKind } = useWords()
  const said = useSaid()
  return [
    { key: 'day', heading: fields.day, cell: (row) => <Day on={row.day} /> },
    { key: 'weekday', heading: t.week, isSelfEvident: true, cell: (row) => weekday(row.day) },
    { key: 'kind', heading: t.kind, cell: (row) => <StateBadge tone={row.kind === 'closed' ? 'over' : 'good'}>{DayKind[row.kind]}</StateBadge> },
    { key: 'hours', heading: fields.hours, cell: (row) => (isWholeDay(row.hours) ? <span className={styles.whole}>{t.wholeDay}</span> : <bdi>{row.hours.map((hours) => `\u2066${showHours(hours)}\u2069`).join(said('، ', ', '))}</bdi>) },
    { key: 'reason', heading: fields.reason, cell: (row) => <bdi>{said(row.reason_fa, row.reason_en)}</bdi> },
    { key: 'provisional', heading: t.certainty, cell: (row) => <StateBadge tone={row.is_provisional ? 'waiting' : 'good'}>{row.is_provisional ? t.provisional : t.certain}</StateBadge> },
    { key: 'source', heading: fields.source, cell: (row) => <bdi className={styles.source}>{row.source}</bdi> },
    { key: 'published_at', heading: fields.published_at, isExtra: true, cell: (row) => <Instant at={row.published_at} /> },
    { key: 'published_by', heading: fields.published_by, isExtra: true, cell: (row) => row.published_by_name && <bdi>{row.published_by_name}</bdi> },
  ]
}

import type { components } from '~/base/api/schema'
import { grouped, tehran, weekday } from '~/base/language/numbers'
import { useWorkingTime } from '~/base/language/workingTime'
import { Day, Instant } from '~/base/ui/Day/Day'
import { Facts } from '~/base/ui/Facts/Facts'
import { type Column, Table } from '~/base/ui/Table/Table'
import { useWords } from '~/base/words/words'
import { ClockStateBadge } from './ClockBadges'
import styles from './sla.module.css'
import { useClocksTexts } from './clocks-texts'

type Reading = components['schemas']['ClockExplained']
type Segment = Reading['segments'][number]

/** One clock: what it promises, what it used, and every piece of working time that was counted; their sum is what is used. */
export function ClockReading({ name, reading }: { name: string; reading: Reading }) {
  const t = useClocksTexts()
  const { fields } = useWords()
  const time = useWorkingTime()
  const real = useRealTime()
  const { segments } = reading
  return (
    <section className={styles.part}>
      <h2>
        {name} <ClockStateBadge clock={reading} />
      </h2>
      <Facts
        of={[
          [t.promised, time(reading.allowed_seconds / 60)],
          [t.legal, time(reading.used_seconds / 60)],
          [t.remaining, reading.overdue_seconds > 0 ? undefined : time(reading.remaining_seconds / 60)],
          [t.overdueBy, reading.overdue_seconds > 0 ? <strong className={styles.bad}>{time(reading.overdue_seconds / 60)}</strong> : undefined],
          [fields.due_at, reading.deadline ? <Instant at={reading.deadline} /> : reading.state === 'paused' ? t.noDeadline : undefined],
          [t.real, real(reading.real_elapsed_seconds)],
          [t.realPaused, reading.real_paused_seconds > 0 ? real(reading.real_paused_seconds) : undefined],
          [t.window, reading.window > 1 ? grouped(reading.window) : undefined],
        ]}
      />
      <details className={styles.wording} open={segments.length <= 12}>
        <summary>
          {t.segments} ({grouped(segments.length)}) · {t.sum}: {time(segments.reduce((sum, segment) => sum + segment.seconds, 0) / 60)}
        </summary>
        <Table label={`${name}: ${t.segments}`} name="clock-segments" columns={useSegmentColumns()} rows={segments} rowKey={(row) => row.from} count={segments.length} empty={t.noSegments} />
      </details>
    </section>
  )
}

function useSegmentColumns(): Column<Segment>[] {
  const t = useClocksTexts()
  const { fields } = useWords()
  const time = useWorkingTime()
  const clock = (at: string) => <bdi dir="ltr">{tehran(at).time}</bdi>
  return [
    { key: 'day', heading: fields.day, cell: (row) => <Day on={row.day} /> },
    { key: 'weekday', heading: t.weekday, cell: (row) => weekday(row.day) },
    { key: 'from', heading: fields.from, isNumber: true, cell: (row) => clock(row.from) },
    { key: 'to', heading: fields.to, isNumber: true, cell: (row) => clock(row.to) },
    { key: 'length', heading: t.length, cell: (row) => time(row.seconds / 60) },
  ]
}

/** Time as it goes by, nights and holidays included: here a day has 24 hours. */
function useRealTime(): (seconds: number) => string {
  const t = useClocksTexts()
  const time = useWorkingTime()
  return (seconds) => {
    const days = Math.floor(seconds / 86_400)
    const rest = time((seconds % 86_400) / 60)
    return days > 0 ? t.ago(grouped(days), rest) : rest
  }
}

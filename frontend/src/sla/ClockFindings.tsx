import type { components } from '~/base/api/schema'
import { grouped } from '~/base/language/numbers'
import { Instant } from '~/base/ui/Day/Day'
import { StateBadge, type Tone } from '~/base/ui/StateBadge/StateBadge'
import { type Column, Table } from '~/base/ui/Table/Table'
import { useWords } from '~/base/words/words'
import styles from './sla.module.css'
import { useClocksTexts } from './clocks-texts'
import { useLevelsTexts } from './levels-texts'

type Finding = components['schemas']['ClockFinding']

const TONES: Record<Finding['kind'], Tone> = { warning: 'waiting', breach: 'bad', escalation: 'moving' }

/** What was found at the clocks, each once, and who was told; a breach with what later calendars say of it. */
export function ClockFindings({ findings }: { findings: readonly Finding[] }) {
  const t = useClocksTexts()
  const { fields, ClockKind, FindingKind } = useWords()
  const percent = useLevelsTexts().percent
  const columns: Column<Finding>[] = [
    {
      key: 'kind',
      heading: t.what,
      cell: (row) => (
        <span className={styles.stack}>
          <StateBadge tone={TONES[row.kind]}>{FindingKind[row.kind]}</StateBadge>
          {row.kind !== 'breach' && <span className={styles.aside}>{row.kind === 'warning' ? percent(grouped(row.number)) : `${fields.escalation_step} ${grouped(row.number)}`}</span>}
        </span>
      ),
    },
    { key: 'clock', heading: t.clockOf, cell: (row) => ClockKind[row.clock] },
    { key: 'at', heading: fields.at, cell: (row) => <Instant at={row.at} /> },
    { key: 'deadline', heading: fields.due_at, cell: (row) => <Instant at={row.deadline} /> },
    { key: 'told', heading: t.toldTo, cell: (row) => (row.told_to ? <bdi>{row.told_to_name ?? '…'}</bdi> : t.toldNobody) },
    { key: 'found_at', heading: t.foundAt, cell: (row) => <Instant at={row.found_at} /> },
    { key: 'reviews', heading: t.reviews, cell: (row) => row.reviews.length > 0 && <Reviews of={row} /> },
  ]
  return (
    <section className={styles.part}>
      <h2>{t.findings}</h2>
      <Table label={t.findings} name="clock-findings" columns={columns} rows={findings} rowKey={(row) => row.id} count={findings.length} empty={t.noFindings} />
    </section>
  )
}

function Reviews({ of: { reviews } }: { of: Finding }) {
  const { ReviewVerdict } = useWords()
  return (
    <ul>
      {reviews.map((review) => (
        <li key={review.reviewed_at}>
          {ReviewVerdict[review.verdict]} (<Instant at={review.reviewed_at} />)
        </li>
      ))}
    </ul>
  )
}

import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { everything } from '~/base/api/everything'
import { q } from '~/base/api/query'
import styles from '~/base/cases/cases.module.css'
import { Course } from '~/base/cases/Course'
import { TimePart } from '~/base/cases/TimePart'
import { isolate } from '~/base/language/isolate'
import { grouped } from '~/base/language/numbers'
import { useSaid } from '~/base/language/useSaid'
import { Day, Instant } from '~/base/ui/Day/Day'
import { Digest } from '~/base/ui/Digest/Digest'
import { Facts } from '~/base/ui/Facts/Facts'
import { Failure } from '~/base/ui/Failure/Failure'
import { Heading } from '~/base/ui/Heading/Heading'
import { StateBadge } from '~/base/ui/StateBadge/StateBadge'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { useWords } from '~/base/words/words'
import { type Complaint, standingOf, toneOf } from './complaint'
import { ComplaintActions } from './ComplaintActions'
import { ComplaintBody, useBody } from './ComplaintBody'
import { useComplaintsTexts } from './complaints-texts'

/** One complaint: its course, its clock, what can be done with it, and, when asked for, what was written. */
export default function ComplaintPage() {
  const { id } = useParams({ from: '/office/complaints/$id' })
  const complaint = useSuspenseQuery(q('/v1/complaints/{id}', { id })).data
  const t = useComplaintsTexts()
  const { ComplaintAbout, ComplaintState } = useWords()
  return (
    <>
      <Heading
        title={t.of(isolate(complaint.reference))}
        beside={<StateBadge tone={toneOf(complaint.state)}>{ComplaintState[complaint.state]}</StateBadge>}
        about={
          <>
            {ComplaintAbout[complaint.about]} {complaint.is_anonymous && <StateBadge tone="waiting">{t.anonymous}</StateBadge>}
          </>
        }
      />
      <div className={styles.columns}>
        <div className={styles.beside}>
          <div className={styles.decision}>
            <Time complaint={complaint} />
            <ComplaintActions key={id} complaint={complaint} />
          </div>
          <ComplaintFacts complaint={complaint} />
        </div>
        <div className={styles.content}>
          {complaint.is_appealed && <Appeal complaint={complaint} />}
          <Written key={id} complaint={complaint} />
        </div>
      </div>
    </>
  )
}

function Time({ complaint }: { complaint: Complaint }) {
  const t = useComplaintsTexts()
  const { id, state, clock, reply_due_on, interim_until } = complaint
  return (
    <TimePart id={id} clock={clock} standing={standingOf(complaint)} none={t.noClock}>
      {state === 'waiting_for_complainant' && reply_due_on && (
        <p className={styles.because}>
          {t.pausedFor} <Day on={reply_due_on} />
        </p>
      )}
      {interim_until && standingOf(complaint)?.is === 'late' && (
        <p className={styles.because}>
          {t.promisedUntil} <Day on={interim_until} />
        </p>
      )}
    </TimePart>
  )
}

function Appeal({ complaint: { appeal_rating, state } }: { complaint: Complaint }) {
  const t = useComplaintsTexts()
  return (
    <section className={styles.because}>
      <h2>{t.appealTitle}</h2>
      {appeal_rating !== undefined && <p>{t.appealBy(grouped(appeal_rating))}</p>}
      {state === 'appealed' && <p>{t.appealAbout}</p>}
    </section>
  )
}

/** What was written, and the course: with the words of each step for whoever has read them. */
function Written({ complaint }: { complaint: Complaint }) {
  const t = useComplaintsTexts()
  const reading = useBody(complaint.id)
  const { data, error, refetch } = useQuery(everything('/v1/complaints/{id}/entries', { sort: 'oldest' }, { id: complaint.id }))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data) return <Waiting />
  const words = new Map(reading.body?.entries.map(({ seq, text }) => [seq, text]))
  const entries = data.map((entry) => {
    const text = words.get(entry.seq)
    return text === undefined ? entry : { ...entry, text }
  })
  return (
    <>
      <ComplaintBody complaint={complaint} reading={reading} isStale={reading.body !== null && data.length > reading.body.entries.length} />
      {reading.body === null && <p className={styles.aside}>{t.courseAbout}</p>}
      <Course entries={entries} outside={t.complainant} seen={t.public} unseen={t.internalAbout} />
    </>
  )
}

function ComplaintFacts({ complaint }: { complaint: Complaint }) {
  const t = useComplaintsTexts()
  const said = useSaid()
  const { fields, CaseChannel, ComplaintAbout, ComplaintOutcome } = useWords()
  return (
    <section className={styles.part}>
      <h2>{t.facts}</h2>
      <Facts
        of={[
          [fields.about, ComplaintAbout[complaint.about]],
          [fields.channel, CaseChannel[complaint.channel]],
          [fields.unit_id, complaint.unit_id && said(complaint.unit_title_fa ?? '', complaint.unit_title_en ?? '')],
          [fields.assignee_id, complaint.assignee_id ? <bdi>{complaint.assignee_name}</bdi> : t.nobody],
          [fields.filed_at, <Instant at={complaint.filed_at} />],
          [fields.interim_until, complaint.interim_until && <Day on={complaint.interim_until} />],
          [fields.outcome, complaint.outcome && ComplaintOutcome[complaint.outcome]],
          [fields.decided_at, complaint.decided_at && <Instant at={complaint.decided_at} />],
          [fields.remedy_due_on, complaint.remedy_due_on && <Day on={complaint.remedy_due_on} />],
          [fields.remedy_done_at, complaint.remedy_done_at && <Instant at={complaint.remedy_done_at} />],
          [fields.appeal_until, complaint.appeal_until && <Instant at={complaint.appeal_until} />],
          [fields.rating, complaint.rating === undefined ? undefined : grouped(complaint.rating)],
          [fields.closed_at, complaint.closed_at && <Instant at={complaint.closed_at} />],
          [fields.filed_sha256, <Digest of={complaint.filed_sha256} />],
        ]}
      />
    </section>
  )
}

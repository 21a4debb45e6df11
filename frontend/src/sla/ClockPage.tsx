import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useHasRole } from '~/base/api/me'
import { q } from '~/base/api/query'
import type { components } from '~/base/api/schema'
import { isolate } from '~/base/language/isolate'
import { grouped } from '~/base/language/numbers'
import { useSaid } from '~/base/language/useSaid'
import { PersonName } from '~/base/names/PersonName'
import { useWorkingTime } from '~/base/language/workingTime'
import { Instant } from '~/base/ui/Day/Day'
import { Facts } from '~/base/ui/Facts/Facts'
import { Heading } from '~/base/ui/Heading/Heading'
import { type Step, Timeline } from '~/base/ui/Timeline/Timeline'
import { useWords } from '~/base/words/words'
import { ClockStateBadge, DueBadge } from './ClockBadges'
import { ClockFindings } from './ClockFindings'
import { ClockReading } from './ClockReading'
import styles from './sla.module.css'
import { useClocksTexts } from './clocks-texts'

type Explained = components['schemas']['CaseClockExplained']

/** The clocks of a case, explained: what was counted piece by piece, what happened, what was found and who was told. */
export default function ClockPage() {
  const t = useClocksTexts()
  const { ClockKind } = useWords()
  const { id } = useParams({ from: '/office/case-clocks/$id' })
  const clock = useSuspenseQuery(q('/v1/case-clocks/{id}', { id })).data
  return (
    <>
      <Heading title={t.of(isolate(clock.summary.case_reference))} beside={<ClockStateBadge clock={clock.summary} />} about={<Link to="/case-clocks">{t.title}</Link>} />
      <ClockFacts clock={clock} />
      <ClockReading name={ClockKind.answer} reading={clock.answer} />
      <ClockReading name={ClockKind.first_response} reading={clock.first_response} />
      <section className={styles.part}>
        <h2>{t.events}</h2>
        <Timeline steps={useSteps(clock)} />
      </section>
      <ClockFindings findings={clock.findings} />
    </>
  )
}

function ClockFacts({ clock }: { clock: Explained }) {
  const t = useClocksTexts()
  const { fields, CaseKind, Priority } = useWords()
  const said = useSaid()
  const maySee = { request: useHasRole('treasury_clerk', 'treasury_office_head', 'auditor'), complaint: useHasRole('complaint_officer', 'treasury_head', 'auditor') }
  const { summary } = clock
  return (
    <Facts
      of={[
        [t.answerTime, <DueBadge clock={summary} />],
        [t.nextDue, summary.due_at && <Instant at={summary.due_at} />],
        [t.asOf, <Instant at={clock.as_of} />],
        [
          CaseKind[summary.case_kind],
          maySee[summary.case_kind] ? (
            <Link to={summary.case_kind === 'request' ? '/requests/$id' : '/complaints/$id'} params={{ id: summary.id }}>
              {isolate(summary.case_reference)}
            </Link>
          ) : (
            isolate(summary.case_reference)
          ),
        ],
        [
          fields.service_level_id,
          <Link to="/service-levels/$id" params={{ id: summary.service_level_id }}>
            {isolate(summary.service_level_code)} ({fields.service_level_number} {grouped(summary.service_level_number)})
          </Link>,
        ],
        [
          fields.calendar_id,
          <Link to="/calendars/$id" params={{ id: clock.calendar_id }}>
            {isolate(`${clock.zone} ${clock.utc_offset}`)}
          </Link>,
        ],
        [fields.priority, Priority[summary.priority]],
        [fields.unit_id, said(summary.unit_title_fa, summary.unit_title_en)],
        [fields.assignee_id, summary.assignee_name ? <bdi>{summary.assignee_name}</bdi> : t.nobody],
      ]}
    />
  )
}

function useSteps(clock: Explained): Step[] {
  const t = useClocksTexts()
  const words = useWords()
  const events: Record<string, string> = words['ClockStep.event']
  const time = useWorkingTime()
  return clock.events.map((event, index) => ({
    key: String(index),
    at: event.at,
    title: (
      <>
        {events[event.event] ?? event.event} {typeof event.minutes === 'number' && `(${time(event.minutes)})`}
      </>
    ),
    who: event.actor_id ? <PersonName id={event.actor_id} name={event.actor_name ?? undefined} /> : t.system,
    ...(event.reason ? { note: <bdi>{event.reason}</bdi> } : {}),
  }))
}

import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { q } from '~/base/api/query'
import { isolate } from '~/base/language/isolate'
import { grouped } from '~/base/language/numbers'
import { useSaid } from '~/base/language/useSaid'
import { AgencyName } from '~/base/names/AgencyName'
import { PersonName } from '~/base/names/PersonName'
import { Day, Instant } from '~/base/ui/Day/Day'
import { Digest } from '~/base/ui/Digest/Digest'
import { Facts } from '~/base/ui/Facts/Facts'
import { Heading } from '~/base/ui/Heading/Heading'
import { Reference } from '~/base/ui/Reference/Reference'
import { useWords } from '~/base/words/words'
import type { ServiceRequest } from './clock'
import { RequestClock } from './RequestClock'
import { Entries } from './Entries'
import { Files, Filled } from './Filled'
import { RequestStateBadge } from './RequestBadges'
import { RequestActions } from './RequestActions'
import styles from '~/base/cases/cases.module.css'
import { useRequestsTexts } from './requests-texts'

/** One request: what was asked, its clock, what happened, and what can be done with it. */
export default function RequestPage() {
  const { id } = useParams({ from: '/office/requests/$id' })
  const request = useSuspenseQuery(q('/v1/requests/{id}', { id })).data
  const t = useRequestsTexts()
  const said = useSaid()
  return (
    <>
      <Heading
        title={t.of(isolate(request.reference))}
        beside={<RequestStateBadge state={request.state} />}
        about={
          <>
            {said(request.service_title_fa, request.service_title_en)}: <bdi>{request.subject}</bdi>
          </>
        }
      />
      <div className={styles.columns}>
        <div className={styles.beside}>
          <div className={styles.decision}>
            <RequestClock request={request} />
            <RequestActions key={id} request={request} />
          </div>
          <RequestFacts request={request} />
        </div>
        <div className={styles.content}>
          <Said request={request} />
          <Filled request={request} />
          <Files request={request} />
          <Entries id={id} />
        </div>
      </div>
    </>
  )
}

/** What the office and the applicant said to each other, where it matters now: an open question, the answer, its rating. */
function Said({ request }: { request: ServiceRequest }) {
  const t = useRequestsTexts()
  const { fields, CaseOutcome } = useWords()
  const { question, answer, rating } = request
  return (
    <>
      {question && (
        <section className={styles.because}>
          <h2>{t.question}</h2>
          <p className={styles.text} dir="auto">
            {question}
          </p>
          {request.reply_due_on && (
            <p className={styles.aside}>
              {fields.reply_due_on}: <Day on={request.reply_due_on} />
            </p>
          )}
        </section>
      )}
      {answer && (
        <section className={styles.answer} data-outcome={answer.outcome}>
          <h2>
            {t.answer}: {CaseOutcome[answer.outcome]}
          </h2>
          <p className={styles.text} dir="auto">
            {answer.text}
          </p>
          {answer.appeal_note && (
            <p>
              <strong>{fields.appeal_note}:</strong> <bdi>{answer.appeal_note}</bdi>
            </p>
          )}
          <p className={styles.aside}>
            <Instant at={answer.answered_at} />
          </p>
          {rating !== undefined && (
            <p>
              {t.rated(grouped(rating))} {request.rating_comment && <bdi>— {request.rating_comment}</bdi>}
            </p>
          )}
        </section>
      )}
    </>
  )
}

function RequestFacts({ request }: { request: ServiceRequest }) {
  const t = useRequestsTexts()
  const said = useSaid()
  const { fields, CaseChannel, DepositorKind, Priority } = useWords()
  const { applicant } = request
  return (
    <section className={styles.part}>
      <h2>{t.facts}</h2>
      <Facts
        of={[
          [fields.applicant, <bdi>{applicant.name}</bdi>],
          [t.applicantKind, applicant.kind && DepositorKind[applicant.kind]],
          [fields.identifier, applicant.identifier && <Reference>{applicant.identifier}</Reference>],
          [fields.mobile, applicant.mobile && <Reference>{applicant.mobile}</Reference>],
          [fields.email, applicant.email && <Reference>{applicant.email}</Reference>],
          [t.contact, applicant.mobile || applicant.email ? undefined : t.noContact],
          [fields.channel, CaseChannel[request.channel]],
          [fields.agency_id, request.agency_id && <AgencyName id={request.agency_id} />],
          [fields.priority, Priority[request.priority]],
          [fields.unit_id, said(request.unit_title_fa, request.unit_title_en)],
          [fields.assignee_id, request.assignee_id ? <PersonName id={request.assignee_id} name={request.assignee_name} /> : t.nobody],
          [fields.filed_at, <Instant at={request.filed_at} />],
          [fields.closed_at, request.closed_at && <Instant at={request.closed_at} />],
          [fields.reopened_times, request.reopened_times > 0 ? grouped(request.reopened_times) : undefined],
          [
            fields.merged_into,
            request.merged_into && request.merged_into_id && (
              <Link to="/requests/$id" params={{ id: request.merged_into_id }}>
                <Reference>{request.merged_into}</Reference>
              </Link>
            ),
          ],
          [fields.filed_sha256, <Digest of={request.filed_sha256} />],
        ]}
      />
    </section>
  )
}

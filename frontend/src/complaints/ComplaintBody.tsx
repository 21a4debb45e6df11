import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { client, settled } from '~/base/api/client'
import { useHasRole } from '~/base/api/me'
import type { components } from '~/base/api/schema'
import { CaseFiles } from '~/base/cases/CaseFiles'
import styles from '~/base/cases/cases.module.css'
import { grouped } from '~/base/language/numbers'
import { useSaid } from '~/base/language/useSaid'
import { useUnits } from '~/base/names/useUnits'
import { Button } from '~/base/ui/Button/Button'
import { Day, Instant } from '~/base/ui/Day/Day'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { Facts } from '~/base/ui/Facts/Facts'
import { Icon } from '~/base/ui/Icon/Icon'
import { Reference } from '~/base/ui/Reference/Reference'
import { useWords } from '~/base/words/words'
import { type Complaint, HANDLERS } from './complaint'
import { useComplaintsTexts } from './complaints-texts'

export type Body = components['schemas']['ComplaintBody']

/** What was written, for as long as the page is open. It is read only when somebody says so: every reading is recorded. */
export function useBody(id: string) {
  const [body, setBody] = useState<Body | null>(null)
  const reading = useMutation({
    networkMode: 'always',
    mutationFn: async () => settled(await client.GET('/v1/complaints/{id}/body', { params: { path: { id } } })),
    onSuccess: setBody,
  })
  return { body, read: () => reading.mutate(), isReading: reading.isPending, error: reading.error, close: () => setBody(null) }
}

export interface ComplaintBodyProps {
  complaint: Complaint
  reading: ReturnType<typeof useBody>
  /** Something has happened since it was read. */
  isStale: boolean
}

/** The confidential part: closed until it is asked for. */
export function ComplaintBody({ complaint, reading, isStale }: ComplaintBodyProps) {
  const t = useComplaintsTexts()
  const mayRead = useHasRole(...HANDLERS)
  const { body, read, isReading, error, close } = reading
  if (!mayRead) return null
  if (!body) {
    return (
      <section className={styles.internal}>
        <h2>
          <Icon name="lock" size={18} /> {t.body}
        </h2>
        <p>{t.bodyClosed}</p>
        <ErrorSummary error={error} />
        <div>
          <Button isPending={isReading} onPress={read}>
            {t.read}
          </Button>
        </div>
      </section>
    )
  }
  return (
    <section className={styles.internal}>
      <h2>
        <Icon name="lock" size={18} /> {t.body}
      </h2>
      <p className={styles.aside} role="status">
        {isStale ? t.stale : t.readNow}
      </p>
      <p className={styles.text} dir="auto">
        {body.text}
      </p>
      <Parties body={body} />
      <Said body={body} complaint={complaint} />
      {body.attachments.length > 0 && (
        <div className={styles.part}>
          <h3>{t.files}</h3>
          <p className={styles.aside}>{t.filesAbout}</p>
          <CaseFiles files={body.attachments} at={`/v1/complaints/${body.id}/attachments`} />
        </div>
      )}
      <ErrorSummary error={error} />
      <div className={styles.badges}>
        {isStale && (
          <Button isSmall isPending={isReading} onPress={read}>
            {t.readAgain}
          </Button>
        )}
        <Button isSmall look="quiet" onPress={close}>
          {t.close}
        </Button>
      </div>
    </section>
  )
}

/** Who complains, and of whom. */
function Parties({ body }: { body: Body }) {
  const t = useComplaintsTexts()
  const { fields, DepositorKind } = useWords()
  const said = useSaid()
  const unit = useUnits().find((one) => one.id === body.unit_complained_of)
  const { complainant, about_reference, about_case_id } = body
  const about = about_reference && <Reference>{about_reference}</Reference>
  // Complaint officers do not open requests: the link is for those who may.
  const mayOpen = useHasRole('treasury_clerk', 'treasury_office_head', 'auditor')
  return (
    <Facts
      of={[
        [t.complainant, complainant ? <bdi>{complainant.name}</bdi> : t.unnamed],
        [complainant?.kind ? DepositorKind[complainant.kind] : fields.identifier, complainant?.identifier && <Reference>{complainant.identifier}</Reference>],
        [fields.mobile, complainant?.mobile && <Reference>{complainant.mobile}</Reference>],
        [fields.email, complainant?.email && <Reference>{complainant.email}</Reference>],
        [
          t.aboutCase,
          about &&
            (about_case_id && mayOpen ? (
              <Link to="/requests/$id" params={{ id: about_case_id }}>
                {about}
              </Link>
            ) : (
              <>
                {about} {!about_case_id && `(${t.noSuchCase})`}
              </>
            )),
        ],
        [t.unitOf, unit && said(unit.title_fa, unit.title_en)],
        [t.officerOf, body.officer_complained_of && <bdi>{body.officer_complained_of_name}</bdi>],
      ]}
    />
  )
}

/** What the office and the complainant said to each other, as far as it matters now. */
function Said({ body, complaint }: { body: Body; complaint: Complaint }) {
  const t = useComplaintsTexts()
  const { fields, ComplaintOutcome } = useWords()
  const { question, answer, remedy, rating_comment } = body
  return (
    <>
      {question && <Words title={t.question} text={question} />}
      {answer && (
        <Words title={complaint.outcome ? `${t.decision}: ${ComplaintOutcome[complaint.outcome]}` : t.decision} text={answer.text}>
          {answer.appeal_note && (
            <p>
              <strong>{fields.appeal_note}:</strong> <bdi>{answer.appeal_note}</bdi>
            </p>
          )}
          {complaint.rating !== undefined && (
            <p>
              {t.rated(grouped(complaint.rating))} {rating_comment && <bdi>— {rating_comment}</bdi>}
            </p>
          )}
        </Words>
      )}
      {remedy && (
        <Words title={t.remedy} text={remedy.text}>
          <p className={styles.aside}>
            {remedy.done_at ? (
              <>
                {t.remedyDone}: <Instant at={remedy.done_at} />
              </>
            ) : (
              <>
                {t.remedyDue}: <Day on={remedy.due_on} />
              </>
            )}
          </p>
        </Words>
      )}
    </>
  )
}

function Words({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className={styles.part}>
      <h3>{title}</h3>
      <p className={styles.text} dir="auto">
        {text}
      </p>
      {children}
    </div>
  )
}

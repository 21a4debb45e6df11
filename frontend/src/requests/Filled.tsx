import { useQuery } from '@tanstack/react-query'
import { useHasRole } from '~/base/api/me'
import { q } from '~/base/api/query'
import { AnswersView } from '~/base/forms/AnswersView'
import type { Answers } from '~/base/forms/definition'
import { grouped } from '~/base/language/numbers'
import { Facts } from '~/base/ui/Facts/Facts'
import { Failure } from '~/base/ui/Failure/Failure'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { CaseFiles } from '~/base/cases/CaseFiles'
import styles from '~/base/cases/cases.module.css'
import type { ServiceRequest } from './clock'
import { useRequestsTexts } from './requests-texts'

/** What was written in the form, under the labels of the version that was filled in. */
export function Filled({ request }: { request: ServiceRequest }) {
  const t = useRequestsTexts()
  const maySeeForms = useHasRole('treasury_clerk', 'treasury_office_head', 'auditor')
  const answers = (request.answers ?? {}) as Answers
  const read = useQuery({ ...q('/v1/service-forms/{id}', { id: request.service_form_id }), enabled: maySeeForms, staleTime: Infinity })
  // Everybody may read the form by which a service is asked for now; often it is the one that was filled in.
  const offered = useQuery({ ...q('/v1/e-services/{code}', { code: request.service_code }), enabled: !maySeeForms }).data
  const { error, refetch } = read
  const form = read.data ?? (offered?.form_id === request.service_form_id ? { number: offered.form_number, definition: offered.definition } : undefined)
  return (
    <section className={styles.part}>
      <h2>
        {t.answers} {form && <span className={styles.aside}>{t.formVersion(grouped(form.number))}</span>}
      </h2>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {form && <AnswersView definition={form.definition} answers={answers} files={new Map(request.attachments?.map((file) => [file.id, file.file_name]))} />}
      {maySeeForms && !form && !error && <Waiting />}
      {!maySeeForms && !form && (
        <>
          <p className={styles.aside}>{t.noForm}</p>
          <Facts of={Object.entries(answers).map(([name, answer]) => [name, <bdi className={styles.text}>{Array.isArray(answer) ? answer.join(', ') : String(answer)}</bdi>] as const)} />
        </>
      )}
    </section>
  )
}

/** The files that the applicant sent along, with the form or with a reply. */
export function Files({ request: { id, attachments = [] } }: { request: ServiceRequest }) {
  const t = useRequestsTexts()
  if (attachments.length === 0) return null
  return (
    <section className={styles.part}>
      <h2>{t.files}</h2>
      <CaseFiles files={attachments} at={`/v1/requests/${id}/attachments`} />
    </section>
  )
}

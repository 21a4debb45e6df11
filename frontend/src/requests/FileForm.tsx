import { type FormEvent, useState } from 'react'
import { Form } from 'react-aria-components/Form'
import type { components } from '~/base/api/schema'
import { type Sent, useSend } from '~/base/api/send'
import { ApplicantFields, NOBODY, sentApplicant } from '~/base/cases/ApplicantFields'
import { filled } from '~/base/form/filled'
import { useFieldErrors } from '~/base/form/useFieldErrors'
import { AnswerInput } from '~/base/forms/AnswerInput'
import { type Answers, isAsked } from '~/base/forms/definition'
import { sentAnswers } from '~/base/forms/sentAnswers'
import { claims, type Uploads } from '~/base/forms/uploads'
import { useSaid } from '~/base/language/useSaid'
import { useMyAgencies } from '~/base/names/useMyAgencies'
import { Button } from '~/base/ui/Button/Button'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { Select } from '~/base/ui/Select/Select'
import { TextField } from '~/base/ui/TextField/TextField'
import { useWords } from '~/base/words/words'
import styles from '~/base/cases/cases.module.css'
import { useRequestsTexts } from './requests-texts'

type EService = components['schemas']['EService']

/** Who asks, for what, and the answers to the service's form. An agency's clerk files as the agency. */
export function FileForm({ service, onFiled }: { service: EService; onFiled: (filed: Sent<'/v1/staff-requests'>) => void }) {
  const t = useRequestsTexts().file
  const { fields } = useWords()
  const said = useSaid()
  const agencies = useMyAgencies()
  const [agency, setAgency] = useState('')
  const [applicant, setApplicant] = useState(NOBODY)
  const [subject, setSubject] = useState('')
  const [answers, setAnswers] = useState<Answers>({})
  const [uploads, setUploads] = useState<Uploads>({})
  const send = useSend('/v1/staff-requests')
  const agencyId = agency || agencies[0]?.[0]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const sent = sentAnswers(service.definition, answers)
    const files = claims(Object.values(sent).flat().map(String), uploads)
    const request = {
      service: service.code,
      form_number: service.form_number,
      applicant: sentApplicant(applicant),
      answers: sent,
      ...(files.length > 0 ? { uploads: files } : {}),
      ...filled({ subject }),
    }
    send.mutate({ body: { request, ...(agencyId ? { agency_id: agencyId } : {}) } }, { onSuccess: onFiled })
  }
  return (
    <Form onSubmit={submit} className={styles.file} {...useFieldErrors(send.error)}>
      <ErrorSummary error={send.error} />
      {agencies.length > 1 && <Select name="/agency_id" label={fields.agency_id} options={agencies} value={agencyId ?? ''} onChange={setAgency} />}
      <ApplicantFields at="/request/applicant" legend={t.who} needs={service.definition.applicant_needs ?? []} applicant={applicant} onChange={setApplicant} />
      <fieldset className={styles.sheet}>
        <legend>{t.request}</legend>
        <TextField name="/request/subject" label={fields.subject} hint={t.subjectHint} value={subject} onChange={setSubject} maxLength={200} />
      </fieldset>
      {service.definition.pages.map((page) => (
        <fieldset key={page.title_en} className={styles.sheet}>
          <legend>{said(page.title_fa, page.title_en)}</legend>
          {page.fields
            .filter((field) => isAsked(field, answers))
            .map((field) => (
              <AnswerInput
                key={field.name}
                field={field}
                pointer="/request/answers"
                value={answers[field.name]}
                onChange={(answer) => setAnswers((before) => ({ ...before, [field.name]: answer }))}
                sending={{ uploads, onUploaded: (uploaded) => setUploads((before) => ({ ...before, [uploaded.id]: uploaded })) }}
              />
            ))}
        </fieldset>
      ))}
      <div>
        <Button type="submit" look="primary" isPending={send.isPending}>
          {t.submit}
        </Button>
      </div>
    </Form>
  )
}

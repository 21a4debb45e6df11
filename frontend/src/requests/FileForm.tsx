import { type FormEvent, useState } from 'react'
import { Form } from 'react-aria-components/Form'
import type { components } from '~/base/api/schema'
import { type Sent, useSend } from '~/base/api/send'
import { filled } from '~/base/form/filled'
import { useFieldErrors } from '~/base/form/useFieldErrors'
import { AnswerInput } from '~/base/forms/AnswerInput'
import { type Answers, isAsked } from '~/base/forms/definition'
import { sentAnswers } from '~/base/forms/sentAnswers'
import { useSaid } from '~/base/language/useSaid'
import { useMyAgencies } from '~/base/names/useMyAgencies'
import { Button } from '~/base/ui/Button/Button'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { Select } from '~/base/ui/Select/Select'
import { TextField } from '~/base/ui/TextField/TextField'
import { entries, useWords } from '~/base/words/words'
import styles from '~/base/cases/cases.module.css'
import { useRequestsTexts } from './requests-texts'

type EService = components['schemas']['EService']
type Applicant = { name: string; kind: components['schemas']['DepositorKind'] | ''; identifier: string; mobile: string; email: string }

const NOBODY: Applicant = { name: '', kind: '', identifier: '', mobile: '', email: '' }

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
  const send = useSend('/v1/staff-requests')
  const agencyId = agency || agencies[0]?.[0]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { kind, name, ...rest } = applicant
    const request = {
      service: service.code,
      form_number: service.form_number,
      applicant: filled({ name, ...rest, ...(kind === '' ? {} : { kind }) }),
      answers: sentAnswers(service.definition, answers),
      ...filled({ subject }),
    }
    send.mutate({ body: { request, ...(agencyId ? { agency_id: agencyId } : {}) } }, { onSuccess: onFiled })
  }
  return (
    <Form onSubmit={submit} className={styles.file} {...useFieldErrors(send.error)}>
      <ErrorSummary error={send.error} />
      {agencies.length > 1 && <Select name="/agency_id" label={fields.agency_id} options={agencies} value={agencyId ?? ''} onChange={setAgency} />}
      <ApplicantFields applicant={applicant} onChange={setApplicant} />
      <fieldset className={styles.sheet}>
        <legend>{t.request}</legend>
        <TextField name="/request/subject" label={fields.subject} value={subject} onChange={setSubject} maxLength={200} />
      </fieldset>
      {service.definition.pages.map((page) => (
        <fieldset key={page.title_en} className={styles.sheet}>
          <legend>{said(page.title_fa, page.title_en)}</legend>
          {page.fields
            .filter((field) => isAsked(field, answers))
            .map((field) => (
              <AnswerInput key={field.name} field={field} pointer="/request/answers" value={answers[field.name]} onChange={(answer) => setAnswers({ ...answers, [field.name]: answer })} />
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

function ApplicantFields({ applicant, onChange }: { applicant: Applicant; onChange: (applicant: Applicant) => void }) {
  const texts = useRequestsTexts()
  const t = texts.file
  const { fields, DepositorKind } = useWords()
  const at = '/request/applicant'
  const change = (change: Partial<Applicant>) => onChange({ ...applicant, ...change })
  return (
    <fieldset className={styles.sheet}>
      <legend>{t.who}</legend>
      <TextField name={`${at}/name`} label={fields.name} value={applicant.name} onChange={(name) => change({ name })} maxLength={200} />
      <div className={styles.pair}>
        <Select name={`${at}/kind`} label={texts.applicantKind} hint={t.kindHint} options={entries(DepositorKind)} value={applicant.kind} onChange={(kind) => change({ kind })} none="" isRequired={false} />
        {applicant.kind !== '' && <TextField name={`${at}/identifier`} label={fields.identifier} isCode value={applicant.identifier} onChange={(identifier) => change({ identifier })} maxLength={20} />}
      </div>
      <div className={styles.pair}>
        <TextField name={`${at}/mobile`} label={fields.mobile} hint={t.contactHint} isCode inputMode="tel" value={applicant.mobile} onChange={(mobile) => change({ mobile })} isRequired={false} maxLength={20} />
        <TextField name={`${at}/email`} label={fields.email} isCode inputMode="email" value={applicant.email} onChange={(email) => change({ email })} isRequired={false} maxLength={254} />
      </div>
    </fieldset>
  )
}

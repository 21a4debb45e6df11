import { type FormEvent, useState } from 'react'
import { Form } from 'react-aria-components/Form'
import { faulty } from '~/base/form/faulty'
import { useFieldErrors } from '~/base/form/useFieldErrors'
import { Button } from '~/base/ui/Button/Button'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { IdField } from '~/base/ui/IdField/IdField'
import { RadioGroup } from '~/base/ui/RadioGroup/RadioGroup'
import { TextField } from '~/base/ui/TextField/TextField'
import { type Applicant, type ApplicantKind, applicantFaults } from './applicant'
import styles from './filing.module.css'
import { useFilingTexts } from './filing-texts'

const KINDS: readonly ApplicantKind[] = ['natural', 'legal', 'foreign']

export interface ApplicantStepProps {
  applicant: Applicant
  /** Asks what it is about; some forms ask that by themselves. */
  asksSubject: boolean
  onChange: (change: Partial<Applicant>) => void
  onContinue: () => void
  refused: Error | null
}

/** Who asks. Only the name has to be given; the rest helps to answer sooner. */
export function ApplicantStep({ applicant, asksSubject, onChange, onContinue, refused }: ApplicantStepProps) {
  const t = useFilingTexts()
  const [found, setFound] = useState<Error | null>(null)
  const error = found ?? refused
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wrong = faulty(applicantFaults(applicant).map(([pointer, fault]) => ({ pointer, code: fault, detail: t.applicantFaults[fault] })))
    setFound(wrong)
    if (!wrong) onContinue()
  }
  const { kind, identifier } = applicant
  const id = { name: '/applicant/identifier', label: t.identifiers[kind], value: identifier, onChange: (identifier: string) => onChange({ identifier }), isRequired: false } as const
  return (
    <Form onSubmit={submit} className={styles.form} {...useFieldErrors(error)}>
      <ErrorSummary error={error} />
      <p>{t.aboutWhy}</p>
      <RadioGroup name="/applicant/kind" label={t.kind} options={KINDS.map((key) => ({ key, text: t.kinds[key] }))} value={kind} onChange={(kind) => onChange({ kind, identifier: '' })} />
      <TextField
        name="/applicant/name"
        label={kind === 'legal' ? t.legalName : t.name}
        autoComplete={kind === 'legal' ? 'organization' : 'name'}
        maxLength={200}
        value={applicant.name}
        onChange={(name) => onChange({ name })}
      />
      {kind === 'foreign' ? <TextField {...id} isCode autoComplete="off" /> : <IdField key={kind} {...id} kind={kind === 'natural' ? 'national_id' : 'legal_id'} />}
      <TextField
        name="/applicant/mobile"
        label={t.mobile}
        hint={t.mobileHint}
        isRequired={false}
        isCode
        inputMode="tel"
        autoComplete="tel"
        maxLength={20}
        value={applicant.mobile}
        onChange={(mobile) => onChange({ mobile })}
      />
      <TextField
        name="/applicant/email"
        label={t.email}
        isRequired={false}
        isCode
        inputMode="email"
        autoComplete="email"
        spellCheck="false"
        maxLength={254}
        value={applicant.email}
        onChange={(email) => onChange({ email })}
      />
      {asksSubject && <TextField name="/subject" label={t.subject} hint={t.subjectHint} isRequired={false} maxLength={200} autoComplete="off" value={applicant.subject} onChange={(subject) => onChange({ subject })} />}
      <div>
        <Button type="submit" look="primary">
          {t.next}
        </Button>
      </div>
    </Form>
  )
}

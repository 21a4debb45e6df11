import { type FormEvent, useState } from 'react'
import { Form } from 'react-aria-components/Form'
import { faulty } from '~/base/form/faulty'
import { useFieldErrors } from '~/base/form/useFieldErrors'
import { Button } from '~/base/ui/Button/Button'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { TextField } from '~/base/ui/TextField/TextField'
import { type Applicant, applicantFaults, type ApplicantNeed } from './applicant'
import { ApplicantFields } from './ApplicantFields'
import styles from './filing.module.css'
import { useFilingTexts } from './filing-texts'

export interface ApplicantStepProps {
  applicant: Applicant
  /** What the form has to know beside the name. */
  needs: readonly ApplicantNeed[]
  /** Asks what it is about; some forms ask that by themselves. */
  asksSubject: boolean
  onChange: (change: Partial<Applicant>) => void
  onContinue: () => void
  refused: Error | null
}

/** Who asks. The name has to be given, and what the form needs; the rest helps to answer sooner. */
export function ApplicantStep({ applicant, needs, asksSubject, onChange, onContinue, refused }: ApplicantStepProps) {
  const t = useFilingTexts()
  const [found, setFound] = useState<Error | null>(null)
  const error = found ?? refused
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wrong = faulty(applicantFaults(applicant, needs).map(([pointer, fault]) => ({ pointer, code: fault, detail: t.applicantFaults[fault] })))
    setFound(wrong)
    if (!wrong) onContinue()
  }
  return (
    <Form onSubmit={submit} className={styles.form} {...useFieldErrors(error)}>
      <ErrorSummary error={error} />
      <p>{t.aboutWhy}</p>
      <ApplicantFields applicant={applicant} needs={needs} onChange={onChange} />
      {asksSubject && <TextField name="/subject" label={t.subject} hint={t.subjectHint} isRequired={false} maxLength={200} autoComplete="off" value={applicant.subject} onChange={(subject) => onChange({ subject })} />}
      <div>
        <Button type="submit" look="primary">
          {t.next}
        </Button>
      </div>
    </Form>
  )
}

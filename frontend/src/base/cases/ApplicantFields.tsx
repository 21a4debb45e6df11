import type { components } from '~/base/api/schema'
import { filled } from '~/base/form/filled'
import { Select } from '~/base/ui/Select/Select'
import { TextField } from '~/base/ui/TextField/TextField'
import { entries, useWords } from '~/base/words/words'
import styles from './cases.module.css'
import { useCasesTexts } from './cases-texts'

/** Whom the staff files for, as far as it is written yet. */
export type Applicant = { name: string; kind: components['schemas']['DepositorKind'] | ''; identifier: string; mobile: string; email: string }

export const NOBODY: Applicant = { name: '', kind: '', identifier: '', mobile: '', email: '' }

/** The same as it is sent: without what was left empty. */
export function sentApplicant({ kind, name, ...rest }: Applicant): components['schemas']['NameApplicant'] {
  return filled({ name, ...rest, ...(kind === '' ? {} : { kind }) }) as components['schemas']['NameApplicant']
}

export interface ApplicantFieldsProps {
  /** JSON Pointer in the body. */
  at: string
  legend: string
  /** What has to be known beside the name. */
  needs?: readonly components['schemas']['ApplicantNeed'][]
  applicant: Applicant
  onChange: (applicant: Applicant) => void
}

/** Places for the name of whom the staff files for, and for what else is known. */
export function ApplicantFields({ at, legend, needs = [], applicant, onChange }: ApplicantFieldsProps) {
  const t = useCasesTexts()
  const { fields, DepositorKind } = useWords()
  const unless = (need: components['schemas']['ApplicantNeed']) => (needs.includes(need) ? {} : ({ isRequired: false } as const))
  const change = (change: Partial<Applicant>) => onChange({ ...applicant, ...change })
  return (
    <fieldset className={styles.sheet}>
      <legend>{legend}</legend>
      <TextField name={`${at}/name`} label={fields.name} value={applicant.name} onChange={(name) => change({ name })} maxLength={200} />
      <div className={styles.pair}>
        <Select name={`${at}/kind`} label={t.applicantKind} hint={t.kindHint} options={entries(DepositorKind)} value={applicant.kind} onChange={(kind) => change({ kind })} none="" {...unless('identifier')} />
        {applicant.kind !== '' && <TextField name={`${at}/identifier`} label={fields.identifier} isCode value={applicant.identifier} onChange={(identifier) => change({ identifier })} maxLength={20} />}
      </div>
      <div className={styles.pair}>
        <TextField name={`${at}/mobile`} label={fields.mobile} hint={t.contactHint} isCode inputMode="tel" value={applicant.mobile} onChange={(mobile) => change({ mobile })} {...unless('mobile')} maxLength={20} />
        <TextField name={`${at}/email`} label={fields.email} isCode inputMode="email" value={applicant.email} onChange={(email) => change({ email })} {...unless('email')} maxLength={254} />
      </div>
    </fieldset>
  )
}

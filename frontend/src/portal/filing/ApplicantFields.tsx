import { IdField } from '~/base/ui/IdField/IdField'
import { RadioGroup } from '~/base/ui/RadioGroup/RadioGroup'
import { TextField } from '~/base/ui/TextField/TextField'
import type { Applicant, ApplicantKind, ApplicantNeed } from './applicant'
import { useFilingTexts } from './filing-texts'

const KINDS: readonly ApplicantKind[] = ['natural', 'legal', 'foreign']

export interface ApplicantFieldsProps {
  applicant: Applicant
  /** What has to be known beside the name. */
  needs: readonly ApplicantNeed[]
  onChange: (change: Partial<Applicant>) => void
}

/** Who asks, or complains. */
export function ApplicantFields({ applicant, needs, onChange }: ApplicantFieldsProps) {
  const t = useFilingTexts()
  const { kind, identifier } = applicant
  const required = (need: ApplicantNeed) => (needs.includes(need) ? {} : ({ isRequired: false } as const))
  const id = { name: '/applicant/identifier', label: t.identifiers[kind], value: identifier, onChange: (identifier: string) => onChange({ identifier }), ...required('identifier') } as const
  return (
    <>
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
        {...required('mobile')}
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
        {...required('email')}
        isCode
        inputMode="email"
        autoComplete="email"
        spellCheck="false"
        maxLength={254}
        value={applicant.email}
        onChange={(email) => onChange({ email })}
      />
    </>
  )
}

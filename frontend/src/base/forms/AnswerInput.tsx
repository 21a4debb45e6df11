import { readJalaliDay } from '~/base/language/jalali'
import { grouped, jalaliDay, latinDigits } from '~/base/language/numbers'
import { useSaid } from '~/base/language/useSaid'
import { AmountField } from '~/base/ui/AmountField/AmountField'
import { Check } from '~/base/ui/Check/Check'
import { DayField } from '~/base/ui/DayField/DayField'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { IdField } from '~/base/ui/IdField/IdField'
import { RadioGroup } from '~/base/ui/RadioGroup/RadioGroup'
import { Select } from '~/base/ui/Select/Select'
import { TextField } from '~/base/ui/TextField/TextField'
import { useWords } from '~/base/words/words'
import { chosenOf, type FormField } from './definition'
import { FilesField } from './FilesField'
import styles from './forms.module.css'
import { useFormsTexts } from './forms-texts'
import { acceptOf, type Uploaded, type Uploads } from './uploads'

/** More than these are chosen from a list that opens. */
const MOST_IN_SIGHT = 7

export interface AnswerInputProps {
  field: FormField
  /** JSON Pointer of the answers in the body. */
  pointer: string
  value: unknown
  onChange: (value: unknown) => void
  /** Where files may be sent along: those that wait at the office. Else their limits are told only. */
  sending?: { uploads: Uploads; onUploaded: (uploaded: Uploaded) => void }
}

/** A place for the answer to one field, as its kind asks for it. */
export function AnswerInput({ field, pointer, value, onChange, sending }: AnswerInputProps) {
  const t = useFormsTexts()
  const { FormFileType } = useWords()
  const said = useSaid()
  const { answer } = field
  const hint = said(field.hint_fa, field.hint_en)
  const label = said(field.label_fa, field.label_en)
  const text = typeof value === 'string' ? value : ''
  const common = { name: `${pointer}/${field.name}`, label, ...(hint ? { hint } : {}), ...(field.is_required ? {} : { isRequired: false }) }
  if ('text' in answer) return <TextField {...common} value={text} onChange={onChange} {...(answer.text.is_multiline ? { lines: 4 } : {})} maxLength={answer.text.max_length} />
  if ('choice' in answer) {
    const options = answer.choice.options.map((option) => [option.value, said(option.label_fa, option.label_en)] as const)
    if (answer.choice.is_several) {
      const chosen = chosenOf(value)
      return (
        <fieldset className={styles.asked} data-field={common.name} tabIndex={-1}>
          <legend>{label}</legend>
          {hint && <p className={styles.none}>{hint}</p>}
          {options.map(([key, name]) => (
            <Check key={key} label={name} value={chosen.includes(key)} onChange={(isChosen) => onChange(isChosen ? [...chosen, key] : chosen.filter((one) => one !== key))} />
          ))}
        </fieldset>
      )
    }
    if (options.length > MOST_IN_SIGHT) return <Select {...common} options={options} value={text} onChange={onChange} />
    return <RadioGroup {...common} options={options.map(([key, text]) => ({ key, text }))} value={text} onChange={onChange} />
  }
  if ('jalali_day' in answer) {
    const { not_before, not_after } = answer.jalali_day
    // The form's days are Jalali; the field's are calendar days.
    const write = (iso: string) => onChange(iso === '' ? '' : latinDigits(jalaliDay(iso)).replaceAll('/', '-'))
    return <DayField {...common} value={readJalaliDay(text) ?? ''} onChange={write} min={isoOf(not_before)} max={isoOf(not_after)} />
  }
  if ('amount' in answer) return <AmountField {...common} value={text} onChange={onChange} {...(answer.amount.most ? { max: answer.amount.most } : {})} />
  if ('national_id' in answer) return <IdField {...common} kind="national_id" value={text} onChange={onChange} />
  if ('legal_id' in answer) return <IdField {...common} kind="legal_id" value={text} onChange={onChange} />
  if ('sheba' in answer) return <IdField {...common} kind="sheba" value={text} onChange={onChange} />
  if ('credit_number' in answer) return <TextField {...common} isCode inputMode="numeric" value={text} onChange={onChange} />
  const { file_types, most_bytes, most_files } = answer.file
  if (sending) {
    const ids = chosenOf(value)
    return (
      <FilesField
        {...common}
        accept={acceptOf(file_types)}
        mostBytes={most_bytes}
        mostFiles={most_files}
        files={ids.flatMap((id) => sending.uploads[id] ?? [])}
        onAdd={(uploaded) => {
          sending.onUploaded(uploaded)
          onChange([...ids, uploaded.id])
        }}
        onRemove={(id) => onChange(ids.filter((one) => one !== id))}
        trouble={(error) => <ErrorSummary error={error} />}
      />
    )
  }
  const types = file_types.map((type) => FormFileType[type]).join(said('، ', ', '))
  return (
    <div className={styles.asked}>
      <strong>{label}</strong>
      {hint && <p className={styles.none}>{hint}</p>}
      <p className={styles.none}>{t.fileLimits(types, grouped(Math.floor(most_bytes / 1_048_576)), grouped(most_files))}</p>
    </div>
  )
}

function isoOf(day: string | null | undefined): string | undefined {
  return day ? (readJalaliDay(day) ?? undefined) : undefined
}

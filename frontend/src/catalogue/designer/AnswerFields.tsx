import type { FormAnswer } from '~/base/forms/definition'
import { readJalaliDay } from '~/base/language/jalali'
import { jalaliDay, latinDigits } from '~/base/language/numbers'
import { AmountField } from '~/base/ui/AmountField/AmountField'
import { Check } from '~/base/ui/Check/Check'
import { DayField } from '~/base/ui/DayField/DayField'
import { TextField } from '~/base/ui/TextField/TextField'
import { entries, useWords } from '~/base/words/words'
import styles from '../catalogue.module.css'
import { useDesignerTexts } from './designer-texts'
import { OptionsFields } from './OptionsFields'

interface AnswerFieldsProps<Answer> {
  pointer: string
  answer: Answer
  onChange: (answer: FormAnswer) => void
}

/** The limits of an answer, as its kind has them. */
export function AnswerFields({ answer, ...rest }: AnswerFieldsProps<FormAnswer>) {
  if ('text' in answer) return <TextLimits answer={answer} {...rest} />
  if ('choice' in answer) return <OptionsFields answer={answer} {...rest} />
  if ('jalali_day' in answer) return <DayLimits answer={answer} {...rest} />
  if ('amount' in answer) return <AmountLimits answer={answer} {...rest} />
  if ('file' in answer) return <FileLimits answer={answer} {...rest} />
  return null
}

type Of<Kind extends string> = Extract<FormAnswer, Record<Kind, unknown>>

function TextLimits({ pointer, answer: { text }, onChange }: AnswerFieldsProps<Of<'text'>>) {
  const t = useDesignerTexts()
  return (
    <>
      <div className={styles.pair}>
        <Count name={`${pointer}/text/min_length`} label={t.least} value={text.min_length} onChange={(min_length) => onChange({ text: { ...text, min_length } })} />
        <Count name={`${pointer}/text/max_length`} label={t.most} value={text.max_length} onChange={(max_length) => onChange({ text: { ...text, max_length } })} />
      </div>
      <Check label={t.isMultiline} value={text.is_multiline ?? false} onChange={(is_multiline) => onChange({ text: { ...text, is_multiline } })} />
    </>
  )
}

function DayLimits({ pointer, answer: { jalali_day: day }, onChange }: AnswerFieldsProps<Of<'jalali_day'>>) {
  const t = useDesignerTexts()
  const iso = (jalali: string | null | undefined) => (jalali ? (readJalaliDay(jalali) ?? '') : '')
  const write = (member: 'not_before' | 'not_after') => (isoDay: string) => {
    const { [member]: _, ...others } = day
    onChange({ jalali_day: isoDay === '' ? others : { ...others, [member]: latinDigits(jalaliDay(isoDay)).replaceAll('/', '-') } })
  }
  return (
    <div className={styles.pair}>
      <DayField name={`${pointer}/jalali_day/not_before`} label={t.notBefore} value={iso(day.not_before)} onChange={write('not_before')} isRequired={false} />
      <DayField name={`${pointer}/jalali_day/not_after`} label={t.notAfter} value={iso(day.not_after)} onChange={write('not_after')} isRequired={false} />
    </div>
  )
}

function AmountLimits({ pointer, answer: { amount }, onChange }: AnswerFieldsProps<Of<'amount'>>) {
  const t = useDesignerTexts()
  const write = (member: 'least' | 'most') => (rials: string) => {
    const { [member]: _, ...others } = amount
    onChange({ amount: rials === '' ? others : { ...others, [member]: rials } })
  }
  return (
    <div className={styles.pair}>
      <AmountField name={`${pointer}/amount/least`} label={t.leastAmount} value={amount.least ?? ''} onChange={write('least')} isRequired={false} />
      <AmountField name={`${pointer}/amount/most`} label={t.mostAmount} value={amount.most ?? ''} onChange={write('most')} isRequired={false} />
    </div>
  )
}

function FileLimits({ pointer, answer: { file }, onChange }: AnswerFieldsProps<Of<'file'>>) {
  const t = useDesignerTexts()
  const { FormFileType } = useWords()
  return (
    <>
      <fieldset className={styles.asked} data-field={`${pointer}/file/file_types`} tabIndex={-1}>
        <legend>{t.fileTypes}</legend>
        {entries(FormFileType).map(([type, name]) => (
          <Check
            key={type}
            label={name}
            value={file.file_types.includes(type)}
            onChange={(isTaken) => onChange({ file: { ...file, file_types: isTaken ? [...file.file_types, type] : file.file_types.filter((one) => one !== type) } })}
          />
        ))}
      </fieldset>
      <div className={styles.pair}>
        <Count name={`${pointer}/file/most_bytes`} label={t.mostBytes} value={file.most_bytes} onChange={(most_bytes) => onChange({ file: { ...file, most_bytes } })} />
        <Count name={`${pointer}/file/most_files`} label={t.mostFiles} value={file.most_files} onChange={(most_files) => onChange({ file: { ...file, most_files } })} />
      </div>
    </>
  )
}

/** A place for a whole number, in any digits; nothing counts as 0, which the API refuses where it needs more. */
function Count({ name, label, value, onChange }: { name: string; label: string; value: number; onChange: (value: number) => void }) {
  return <TextField name={name} label={label} inputMode="numeric" isCode autoComplete="off" value={value === 0 ? '' : String(value)} onChange={(text) => onChange(Number(latinDigits(text).replace(/\D/g, '').slice(0, 9)))} />
}

import { grouped } from '~/base/language/numbers'
import { AmountField } from '~/base/ui/AmountField/AmountField'
import { CheckGroup } from '~/base/ui/CheckGroup/CheckGroup'
import { DayField } from '~/base/ui/DayField/DayField'
import { IdField } from '~/base/ui/IdField/IdField'
import type { IdKind } from '~/base/ui/IdField/kinds'
import { Icon } from '~/base/ui/Icon/Icon'
import { RadioGroup } from '~/base/ui/RadioGroup/RadioGroup'
import { Select } from '~/base/ui/Select/Select'
import { TextField } from '~/base/ui/TextField/TextField'
import { useTold } from '../useTold'
import { isoOf } from './check'
import styles from './filing.module.css'
import { useFilingTexts } from './filing-texts'
import { type FormAnswer, type FormField, plainText, type Value } from './form'

interface Asking {
  /** JSON Pointer of the answer. */
  name: string
  label: string
  hint?: string
  isRequired?: false
}

interface Answering {
  value: Value | undefined
  onChange: (value: Value) => void
}

/** A question of a form, with the place for its kind of answer. */
export function FieldInput({ field, ...answering }: { field: FormField } & Answering) {
  const told = useTold()
  const { hint_fa, hint_en } = field
  const asking: Asking = {
    name: `/answers/${field.name}`,
    label: told(field, 'label'),
    ...(hint_fa && hint_en ? { hint: told({ hint_fa, hint_en }, 'hint') } : {}),
    ...(field.is_required ? {} : { isRequired: false }),
  }
  return <Kind answer={field.answer} asking={asking} {...answering} />
}

function Kind({ answer, asking, value, onChange }: { answer: FormAnswer; asking: Asking } & Answering) {
  const one = { ...asking, value: typeof value === 'string' ? value : '', onChange }
  if ('text' in answer) return <Words limits={answer.text} {...one} />
  if ('choice' in answer) return <Choosing of={answer.choice} asking={asking} value={value} onChange={onChange} />
  if ('jalali_day' in answer) return <DayField {...one} min={isoOf(answer.jalali_day.not_before)} max={isoOf(answer.jalali_day.not_after)} />
  if ('amount' in answer) return <AmountField {...one} {...(answer.amount.most ? { max: answer.amount.most } : {})} />
  const id = (['national_id', 'legal_id', 'sheba', 'credit_number'] as const satisfies readonly IdKind[]).find((kind) => kind in answer)
  return id ? <IdField {...one} kind={id} /> : <NoFile {...asking} />
}

type OneAnswer = Asking & { value: string; onChange: (value: string) => void }

function Words({ limits: { max_length, is_multiline }, value, ...asking }: OneAnswer & { limits: Extract<FormAnswer, { text: unknown }>['text'] }) {
  const t = useFilingTexts()
  const used = [...plainText(value)].length
  // Who writes little is not counted.
  const isCounted = is_multiline && used > max_length / 2
  return (
    <TextField
      {...asking}
      value={value}
      {...(is_multiline ? { lines: 6 } : {})}
      autoComplete="off"
      validate={() => (used > max_length ? t.faults.long(asking.label, grouped(max_length)) : null)}
      {...(isCounted ? { note: t.counted(grouped(used), grouped(max_length)) } : {})}
    />
  )
}

/** More than these are not looked over at a glance. */
const IN_SIGHT = 8

function Choosing({ of: { options, is_several }, asking, value, onChange }: { of: Extract<FormAnswer, { choice: unknown }>['choice']; asking: Asking } & Answering) {
  const t = useFilingTexts()
  const told = useTold()
  const choices = options.map((option) => ({ key: option.value, text: told(option, 'label') }))
  if (is_several) return <CheckGroup {...asking} options={choices} value={Array.isArray(value) ? value : []} onChange={onChange} />
  const chosen = typeof value === 'string' ? value : ''
  // What need not be answered must be possible to give up again.
  if (asking.isRequired === false || options.length > IN_SIGHT) {
    return <Select {...asking} options={choices.map(({ key, text }) => [key, text] as const)} value={chosen} onChange={onChange} none={asking.isRequired === false ? t.none : t.choose} />
  }
  return <RadioGroup {...asking} options={choices} value={chosen} onChange={onChange} />
}

function NoFile({ label, isRequired, name }: Asking) {
  const t = useFilingTexts()
  return (
    <p className={styles.noFile} data-field={name} tabIndex={-1}>
      <strong>{label}</strong>
      <span>
        <Icon name="info" size={18} /> {isRequired === false ? t.fileLater : t.fileNeeded}
      </span>
    </p>
  )
}

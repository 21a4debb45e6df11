import { lazy, Suspense } from 'react'
import { grouped } from '~/base/language/numbers'
import { AmountField } from '~/base/ui/AmountField/AmountField'
import { CheckGroup } from '~/base/ui/CheckGroup/CheckGroup'
import { DayField } from '~/base/ui/DayField/DayField'
import { IdField } from '~/base/ui/IdField/IdField'
import type { IdKind } from '~/base/ui/IdField/kinds'
import { RadioGroup } from '~/base/ui/RadioGroup/RadioGroup'
import { Select } from '~/base/ui/Select/Select'
import { TextField } from '~/base/ui/TextField/TextField'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { Trouble } from '../Trouble'
import { useTold } from '../useTold'
import { isoOf } from './check'
import { useFilingTexts } from './filing-texts'
import { type FormAnswer, type FormField, plainText, type Value } from './form'
import { acceptOf, type Uploaded, type Uploads } from '~/base/forms/uploads'

// Few forms ask for files.
const FilesField = lazy(() => import('~/base/forms/FilesField').then(({ FilesField }) => ({ default: FilesField })))

interface Asking {
  /** JSON Pointer of the answer. */
  name: string
  label: string
  hint?: string
  isRequired?: false
}

interface Answering {
  value: Value | undefined
  onChange: (value: Value, uploaded?: Uploaded) => void
  /** The files that answers name. */
  uploads: Uploads
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

function Kind({ answer, asking, value, onChange, uploads }: { answer: FormAnswer; asking: Asking } & Answering) {
  const one = { ...asking, value: typeof value === 'string' ? value : '', onChange: (value: string) => onChange(value) }
  if ('text' in answer) return <Words limits={answer.text} {...one} />
  if ('choice' in answer) return <Choosing of={answer.choice} asking={asking} value={value} onChange={onChange} uploads={uploads} />
  if ('file' in answer) return <Files limits={answer.file} asking={asking} value={value} onChange={onChange} uploads={uploads} />
  if ('jalali_day' in answer) return <DayField {...one} min={isoOf(answer.jalali_day.not_before)} max={isoOf(answer.jalali_day.not_after)} />
  if ('amount' in answer) return <AmountField {...one} {...(answer.amount.most ? { max: answer.amount.most } : {})} />
  const id = (['national_id', 'legal_id', 'sheba', 'credit_number'] as const satisfies readonly IdKind[]).find((kind) => kind in answer)
  return id ? <IdField {...one} kind={id} /> : null
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

function Files({ limits: { file_types, most_bytes, most_files }, asking, value, onChange, uploads }: { limits: Extract<FormAnswer, { file: unknown }>['file']; asking: Asking } & Answering) {
  const ids = Array.isArray(value) ? (value as readonly string[]) : []
  return (
    <Suspense fallback={<Waiting />}>
      <FilesField
        {...asking}
        accept={acceptOf(file_types)}
        mostBytes={most_bytes}
        mostFiles={most_files}
        files={ids.flatMap((id) => uploads[id] ?? [])}
        trouble={(error) => <Trouble error={error} isKept />}
        onAdd={(uploaded) => onChange([...ids, uploaded.id], uploaded)}
        onRemove={(id) => onChange(ids.filter((one) => one !== id))}
      />
    </Suspense>
  )
}

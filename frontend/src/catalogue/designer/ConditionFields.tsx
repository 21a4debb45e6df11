import type { FormDefinition, FormField } from '~/base/forms/definition'
import { useSaid } from '~/base/language/useSaid'
import { Select } from '~/base/ui/Select/Select'
import styles from '../catalogue.module.css'
import { useDesignerTexts } from './designer-texts'
import { choicesBefore, type Place } from './edit'

/** When a question is asked: always, or after a certain answer to an earlier choice. */
export function ConditionFields({ form, place, pointer, field, onChange }: { form: FormDefinition; place: Place; pointer: string; field: FormField; onChange: (change: { shown_if: FormField['shown_if'] }) => void }) {
  const t = useDesignerTexts()
  const said = useSaid()
  const choices = choicesBefore(form, place)
  const { shown_if } = field
  if (choices.length === 0 && !shown_if) return null
  const options = choices.find((one) => one.field.name === shown_if?.field)?.options ?? []
  const depend = (name: string) => onChange({ shown_if: name === '' ? undefined : { field: name, equals: choices.find((one) => one.field.name === name)?.options[0]?.value ?? '' } })
  return (
    <div className={styles.pair}>
      <Select name={`${pointer}/shown_if/field`} label={t.condition} options={choices.map(({ field: one }) => [one.name, t.after(said(one.label_fa, one.label_en) || one.name)] as const)} value={shown_if?.field ?? ''} onChange={depend} none={t.always} />
      {shown_if && (
        <Select
          name={`${pointer}/shown_if/equals`}
          label={t.equals}
          options={options.map((option) => [option.value, said(option.label_fa, option.label_en) || option.value] as const)}
          value={shown_if.equals}
          onChange={(equals) => onChange({ shown_if: { ...shown_if, equals } })}
        />
      )}
    </div>
  )
}

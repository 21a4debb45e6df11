import type { FormDefinition } from '~/base/forms/definition'
import { kindOf } from '~/base/forms/definition'
import { useSaid } from '~/base/language/useSaid'
import { Button } from '~/base/ui/Button/Button'
import { Check } from '~/base/ui/Check/Check'
import { Select } from '~/base/ui/Select/Select'
import { TextField } from '~/base/ui/TextField/TextField'
import styles from '../catalogue.module.css'
import { Both } from '../DescriptionForm'
import { AnswerFields } from './AnswerFields'
import { ConditionFields } from './ConditionFields'
import { useDesignerTexts } from './designer-texts'
import { changeField, KINDS, moveField, type Place, placeAfterMove, removeField, turnInto } from './edit'

export interface FieldEditorProps {
  form: FormDefinition
  place: Place
  isOpen: boolean
  onOpen: (place: Place | null) => void
  onChange: (form: FormDefinition) => void
}

/** One question: in short, or opened to be written. It is moved and removed by buttons, so by keys as well. */
export function FieldEditor({ form, place, isOpen, onOpen, onChange }: FieldEditorProps) {
  const t = useDesignerTexts()
  const said = useSaid()
  const field = form.pages[place.page]?.fields[place.field]
  if (!field) return null
  const what = said(field.label_fa, field.label_en) || t.untitled
  const move = (by: -1 | 1) => {
    onChange(moveField(form, place, by))
    if (isOpen) onOpen(placeAfterMove(form, place, by))
  }
  const remove = () => {
    onOpen(null)
    onChange(removeField(form, place))
  }
  return (
    <li className={styles.question} data-open={isOpen || undefined}>
      <div className={styles.head}>
        <Button look="quiet" aria-expanded={isOpen} onPress={() => onOpen(isOpen ? null : place)}>
          <span className={styles.what}>
            <bdi>{what}</bdi>
            <span className={styles.aside}>
              {t.kinds[kindOf(field.answer)]}
              {!field.is_required && ` · ${t.optional}`}
              {field.shown_if && ` · ${t.conditional}`}
            </span>
          </span>
        </Button>
        <span className={styles.tools}>
          <Button look="quiet" isSmall aria-label={t.up(what)} isDisabled={placeAfterMove(form, place, -1) === null} onPress={() => move(-1)}>
            ↑
          </Button>
          <Button look="quiet" isSmall aria-label={t.down(what)} isDisabled={placeAfterMove(form, place, 1) === null} onPress={() => move(1)}>
            ↓
          </Button>
          <Button look="quiet" isSmall icon="cross" aria-label={t.remove(what)} onPress={remove} />
        </span>
      </div>
      {isOpen && <Opened form={form} place={place} onChange={onChange} />}
    </li>
  )
}

function Opened({ form, place, onChange }: Pick<FieldEditorProps, 'form' | 'place' | 'onChange'>) {
  const t = useDesignerTexts()
  const field = form.pages[place.page]?.fields[place.field]
  if (!field) return null
  const pointer = `/definition/pages/${place.page}/fields/${place.field}`
  const change = (part: Parameters<typeof changeField>[2]) => onChange(changeField(form, place, part))
  return (
    <div className={styles.opened}>
      <Both pointer={`${pointer}/label`} label={t.label} fa={field.label_fa} en={field.label_en} onChange={(label_fa, label_en) => change({ label_fa, label_en })} />
      <Both pointer={`${pointer}/hint`} label={t.hint} fa={field.hint_fa ?? ''} en={field.hint_en ?? ''} onChange={(hint_fa, hint_en) => change({ hint_fa, hint_en })} isRequired={false} />
      <div className={styles.pair}>
        <TextField name={`${pointer}/name`} label={t.name} hint={t.nameHint} isCode value={field.name} onChange={(name) => change({ name })} maxLength={40} />
        <Select
          name={`${pointer}/answer`}
          label={t.kind}
          options={KINDS.map((kind) => [kind, t.kinds[kind]] as const)}
          value={kindOf(field.answer)}
          onChange={(kind) => kind !== '' && change({ answer: turnInto(field.answer, kind) })}
        />
      </div>
      <Check label={t.isRequired} value={field.is_required} onChange={(is_required) => change({ is_required })} />
      <AnswerFields pointer={`${pointer}/answer`} answer={field.answer} onChange={(answer) => change({ answer })} />
      <ConditionFields form={form} place={place} pointer={pointer} field={field} onChange={change} />
    </div>
  )
}

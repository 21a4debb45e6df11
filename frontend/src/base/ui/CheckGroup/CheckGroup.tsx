import { type ReactNode, useId } from 'react'
import { useFieldError } from '~/base/form/useFieldError'
import { useBaseTexts } from '~/base/language/base-texts'
import radio from '../RadioGroup/RadioGroup.module.css'
import type { Choice } from '../RadioGroup/RadioGroup'
import field from '../TextField/TextField.module.css'
import styles from './CheckGroup.module.css'

export interface CheckGroupProps<V extends string> {
  /** JSON Pointer of the choice in the body. */
  name: string
  label: string
  hint?: ReactNode
  options: readonly Choice<V>[]
  /** What is chosen. */
  value: readonly V[]
  /** Called with what is chosen then, in the order of the options. */
  onChange: (value: V[]) => void
  isRequired?: boolean
}

/** Some of a few that all stay in sight. */
export function CheckGroup<V extends string>({ name, label, hint, options, value, onChange, isRequired }: CheckGroupProps<V>) {
  const t = useBaseTexts()
  const id = useId()
  const error = useFieldError(name)
  const described = [hint === undefined ? '' : `${id}-hint`, error ? `${id}-error` : ''].filter(Boolean).join(' ')
  const toggle = (key: V) => onChange(options.flatMap((option) => (value.includes(option.key) !== (option.key === key) ? [option.key] : [])))
  return (
    <fieldset className={`${field.field} ${styles.group}`} aria-describedby={described || undefined}>
      <legend className={`${field.label} ${radio.legend}`}>
        {label}
        {isRequired === false && <span className={field.optional}> {t.optional}</span>}
      </legend>
      {hint !== undefined && (
        <span id={`${id}-hint`} className={field.hint}>
          {hint}
        </span>
      )}
      {error && (
        <span id={`${id}-error`} className={field.error}>
          {error}
        </span>
      )}
      <div className={radio.choices}>
        {options.map((option) => (
          <label key={option.key} className={radio.choice}>
            <input
              type="checkbox"
              // Its form hears under this name that it was answered anew.
              name={name}
              value={option.key}
              checked={value.includes(option.key)}
              disabled={option.isDisabled}
              aria-invalid={error ? true : undefined}
              onChange={() => toggle(option.key)}
            />
            <span className={radio.text}>{option.text}</span>
            {option.note !== undefined && <span className={radio.note}>{option.note}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

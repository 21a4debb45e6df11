import { type ReactNode, useId } from 'react'
import { useFieldError } from '~/base/form/useFieldError'
import { useBaseTexts } from '~/base/language/base-texts'
import field from '../TextField/TextField.module.css'
import styles from './RadioGroup.module.css'

/** One of a few that may be chosen. */
export interface Choice<V extends string> {
  key: V
  text: ReactNode
  /** What choosing it means. */
  note?: ReactNode
  isDisabled?: boolean
}

export interface RadioGroupProps<V extends string> {
  /** JSON Pointer of the choice in the body. */
  name: string
  label: string
  hint?: ReactNode
  options: readonly Choice<V>[]
  value: V | ''
  onChange: (value: V) => void
  isRequired?: boolean
}

/** A choice among a few that all stay in sight, each with what it means. */
export function RadioGroup<V extends string>({ name, label, hint, options, value, onChange, isRequired }: RadioGroupProps<V>) {
  const t = useBaseTexts()
  const id = useId()
  const error = useFieldError(name)
  const described = [hint === undefined ? '' : `${id}-hint`, error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <fieldset className={field.field} role="radiogroup" aria-invalid={error ? true : undefined} aria-describedby={described || undefined}>
      <legend className={`${field.label} ${styles.legend}`}>
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
      <div className={styles.choices}>
        {options.map((option) => (
          <label key={option.key} className={styles.choice}>
            <input
              type="radio"
              // Two groups of one form, or the same form twice, must not take each other's choice: the pointer alone is not enough.
              name={`${name}${id}`}
              data-field={name}
              value={option.key}
              checked={option.key === value}
              disabled={option.isDisabled}
              onChange={() => onChange(option.key)}
            />
            <span className={styles.text}>{option.text}</span>
            {option.note !== undefined && <span className={styles.note}>{option.note}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

import { useId } from 'react'
import { useFieldError } from '~/base/form/useFieldError'
import { useBaseTexts } from '~/base/language/base-texts'
import field from '../TextField/TextField.module.css'
import { Arrowed } from './Arrowed'
import styles from './Select.module.css'

export interface SelectProps<V extends string> {
  label: string
  /** What may be chosen, with its name, in the order in which it is shown. */
  options: readonly (readonly [V, string])[]
  value: V | ''
  onChange: (value: V | '') => void
  /** What is chosen when nothing is; without it something has to be chosen. */
  none?: string
  name?: string
  hint?: string
  error?: string | undefined
  isRequired?: boolean
}

/** A choice among a few. The browser's own: it opens as every phone and keyboard expects. */
export function Select<V extends string>({ label, options, value, onChange, none, name, hint, error: said, isRequired }: SelectProps<V>) {
  const t = useBaseTexts()
  const refused = useFieldError(name)
  const error = said ?? refused
  const id = useId()
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className={field.field}>
      <label htmlFor={id} className={field.label}>
        {label}
        {isRequired === false && <span className={field.optional}> {t.optional}</span>}
      </label>
      {hint && (
        <span id={`${id}-hint`} className={field.hint}>
          {hint}
        </span>
      )}
      {error && (
        <span id={`${id}-error`} className={field.error}>
          {error}
        </span>
      )}
      <Arrowed>
        <select
          id={id}
          className={styles.select}
          name={name}
          value={value}
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
          onChange={(event) => onChange(options.find(([option]) => option === event.target.value)?.[0] ?? '')}
        >
          {(none !== undefined || value === '') && <option value="">{none ?? ''}</option>}
          {options.map(([option, text]) => (
            <option key={option} value={option}>
              {text}
            </option>
          ))}
        </select>
      </Arrowed>
    </div>
  )
}

import { type ReactNode, useId } from 'react'
import { useFieldError } from '~/base/form/useFieldError'
import field from '../TextField/TextField.module.css'
import styles from './Check.module.css'

export interface CheckProps {
  /** JSON Pointer of the answer in the body. */
  name?: string
  label: ReactNode
  hint?: ReactNode
  value: boolean
  onChange: (value: boolean) => void
  isDisabled?: boolean
}

/** Something that holds or does not. */
export function Check({ name, label, hint, value, onChange, isDisabled = false }: CheckProps) {
  const id = useId()
  const error = useFieldError(name)
  const described = [hint === undefined ? '' : `${id}-hint`, error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className={field.field}>
      {error && (
        <span id={`${id}-error`} className={field.error}>
          {error}
        </span>
      )}
      <div className={styles.check}>
        <input
          id={id}
          type="checkbox"
          name={name}
          checked={value}
          disabled={isDisabled}
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <label htmlFor={id}>{label}</label>
        {hint !== undefined && (
          <span id={`${id}-hint`} className={`${field.hint} ${styles.hint}`}>
            {hint}
          </span>
        )}
      </div>
    </div>
  )
}

import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField'
import type { ReactNode, Ref } from 'react'
import { useBaseTexts } from '~/base/language/base-texts'
import { grouped } from '~/base/language/numbers'
import styles from './TextField.module.css'

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> {
  label: string
  /** What to write, before it is written. */
  hint?: ReactNode
  /** What was understood of it, below: an amount in words. */
  note?: ReactNode
  /** Several lines. */
  lines?: number
  /** Codes and names of people who sign in read from left to right in every language. */
  isCode?: boolean
  inputRef?: Ref<HTMLInputElement>
}

/** A question and the place for its answer. `name` is the JSON Pointer of the field: the API's refusals find it by that. */
export function TextField({ label, hint, note, lines, maxLength, isCode = false, inputRef, validate, ...props }: TextFieldProps) {
  const t = useBaseTexts()
  const value = props.value ?? ''
  const over = maxLength === undefined || value.length <= maxLength ? 0 : [...value].length - maxLength
  // What is wrong with what stands in it says more than that the form lacks it. A browser would cut what is too long, and say
  // nothing.
  const own = over > 0 ? t.over(grouped(over)) : validate?.(value)
  const look = `${styles.input} ${isCode ? styles.code : ''}`
  return (
    <AriaTextField validationBehavior="aria" {...props} validate={() => own ?? null} className={styles.field}>
      <Label className={styles.label}>
        {label}
        {props.isRequired === false && <span className={styles.optional}> {t.optional}</span>}
      </Label>
      {hint !== undefined && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.error}>{({ defaultChildren }) => (own && own !== true ? own : defaultChildren)}</FieldError>
      {lines === undefined ? (
        <Input className={look} dir={isCode ? 'ltr' : 'auto'} {...(inputRef ? { ref: inputRef } : {})} />
      ) : (
        <TextArea className={look} rows={lines} dir="auto" />
      )}
      {note !== undefined && <div className={styles.note}>{note}</div>}
    </AriaTextField>
  )
}

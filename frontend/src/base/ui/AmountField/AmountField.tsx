import { type ReactNode, useState } from 'react'
import { useCaret } from '~/base/form/useCaret'
import { amountInWords } from '~/base/language/amountInWords'
import { useLanguage } from '~/base/language/language'
import { grouped, latinDigits } from '~/base/language/numbers'
import { TextField } from '../TextField/TextField'
import { LARGEST, readAmount } from './amount'
import styles from './AmountField.module.css'
import { useAmountTexts } from './amount-texts'

export interface AmountFieldProps {
  /** JSON Pointer of the amount in the body. */
  name: string
  label: string
  hint?: ReactNode
  /** Whole rials in Latin digits, or ''. */
  value: string
  /** Called with whole rials in Latin digits; with '' as long as what stands in the field is no amount. */
  onChange: (value: string) => void
  isRequired?: boolean
  isDisabled?: boolean
  /** The most that may be written, in whole rials. */
  max?: string | undefined
}

/** An amount of whole rials: any digits, typed or pasted; separators appear by themselves, and the amount in words below. */
export function AmountField({ name, label, hint, value, onChange, isRequired, isDisabled = false, max = LARGEST }: AmountFieldProps) {
  const t = useAmountTexts()
  const language = useLanguage()
  // What cannot be read stays in the field as it was written, and is not sent.
  const [unread, setUnread] = useState<string | null>(null)
  const isUnread = unread !== null && value === ''
  const shown = isUnread ? unread : value === '' ? '' : grouped(value)
  const caret = useCaret(shown, isDigit)
  const isAbove = value !== '' && BigInt(value) > BigInt(max)
  const change = (text: string) => {
    const typed = caret.typed(text)
    const amount = readAmount(typed)
    setUnread(amount === null ? typed : null)
    onChange(amount ?? '')
  }
  return (
    <TextField
      name={name}
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(isRequired === undefined ? {} : { isRequired })}
      isDisabled={isDisabled}
      isCode
      inputMode="numeric"
      autoComplete="off"
      value={shown}
      onChange={change}
      onKeyDown={caret.onKeyDown}
      inputRef={caret.input}
      validate={() => (isUnread ? t.unreadable : isAbove ? t.above(grouped(max)) : null)}
      note={<span className={styles.words}>{value === '' || isAbove ? '\u00a0' : amountInWords(value, language)}</span>}
    />
  )
}

function isDigit(character: string): boolean {
  return /[0-9]/.test(latinDigits(character))
}

import { type ReactNode, useState } from 'react'
import { grouped } from '~/base/language/numbers'
import { readAmount } from '../AmountField/amount'
import { useAmountTexts } from '../AmountField/amount-texts'
import { TextField } from '../TextField/TextField'
import styles from './FilterBar.module.css'

/** What narrows a list down, in a row above it. */
export function FilterBar({ children }: { children: ReactNode }) {
  return (
    <div role="search" className={styles.bar}>
      {children}
    </div>
  )
}

interface FilterTextProps {
  label: string
  value: string
  onChange: (value: string) => void
  isCode?: boolean
  validate?: (text: string) => string | null
}

/** A text to look for; it counts on Enter and on leaving the field, so that a list is not read at every letter. */
export function FilterText({ label, value, onChange, isCode = false, validate }: FilterTextProps) {
  const [written, setWritten] = useState({ of: value, text: value })
  // The address has changed beside this field: it shows what holds now.
  const text = written.of === value ? written.text : value
  const settle = () => {
    if (text.trim() !== value) onChange(text.trim())
  }
  return (
    <TextField
      label={label}
      value={text}
      isCode={isCode}
      {...(validate ? { validate } : {})}
      onChange={(next) => setWritten({ of: value, text: next })}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle()
      }}
    />
  )
}

/** An amount to look for, in whatever digits it is typed; what is no amount is not looked for, and says so. */
export function FilterAmount({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  const t = useAmountTexts()
  const validate = (text: string) => (readAmount(text) === null ? t.unreadable : null)
  return <FilterText label={label} value={/^\d+$/.test(value) ? grouped(value) : value} onChange={(text) => onChange(readAmount(text) ?? '')} validate={validate} isCode />
}

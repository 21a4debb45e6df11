import { type ReactNode, useState } from 'react'
import { grouped } from '~/base/language/numbers'
import { readAmount } from '../AmountField/amount'
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

/** A text to look for; it counts on Enter and on leaving the field, so that a list is not read at every letter. */
export function FilterText({ label, value, onChange, isCode = false }: { label: string; value: string; onChange: (value: string) => void; isCode?: boolean }) {
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
      onChange={(next) => setWritten({ of: value, text: next })}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle()
      }}
    />
  )
}

/** An amount to look for, in whatever digits it is typed; what is no amount is not looked for. */
export function FilterAmount({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return <FilterText label={label} value={/^\d+$/.test(value) ? grouped(value) : value} onChange={(text) => onChange(readAmount(text) ?? '')} isCode />
}

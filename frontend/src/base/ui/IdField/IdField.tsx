import { type ReactNode, useState } from 'react'
import { afterPress } from '~/base/form/afterPress'
import { useCaret } from '~/base/form/useCaret'
import { plain } from '~/base/identifiers/digits'
import { Icon } from '../Icon/Icon'
import { TextField } from '../TextField/TextField'
import { useIdTexts } from './id-texts'
import styles from './IdField.module.css'
import { type Finding, type IdKind, judge } from './kinds'

export interface IdFieldProps {
  /** JSON Pointer of the identifier in the body. */
  name: string
  label: string
  hint?: ReactNode
  kind: IdKind
  /** As it is sent: Latin digits, a Sheba with IR and without spaces; '' for none. */
  value: string
  onChange: (value: string) => void
  isRequired?: boolean
  isDisabled?: boolean
}

/** An identifier, checked while it is typed: a tick when it is right, a word when it is wrong, nothing while it may go on. */
export function IdField({ name, label, hint, kind, value, onChange, isRequired, isDisabled = false }: IdFieldProps) {
  const t = useIdTexts()
  // What was there when the person left the field: it is not scolded before.
  const [left, setLeft] = useState<string | null>(null)
  const shown = kind === 'sheba' ? inGroups(value, 4) : kind === 'tracking_reference' ? inGroups(value, 5) : value
  const caret = useCaret(shown, isOwn)
  const finding = judge(kind, value, left === value)
  return (
    <TextField
      name={name}
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(isRequired === undefined ? {} : { isRequired })}
      isDisabled={isDisabled}
      isCode
      inputMode={kind === 'sheba' ? 'text' : 'numeric'}
      autoComplete="off"
      spellCheck="false"
      value={shown}
      onChange={(text) => onChange(kind === 'sheba' ? withCountry(plain(caret.typed(text))) : plain(caret.typed(text)))}
      onKeyDown={caret.onKeyDown}
      onBlur={() => afterPress(() => setLeft(value))}
      inputRef={caret.input}
      validate={() => wrong(finding, kind, t)}
      note={
        <span className={styles.finding} role="status">
          {finding.is === 'right' && (
            <>
              <Icon name="check" size={16} /> {t.right[finding.what]}
            </>
          )}
        </span>
      }
    />
  )
}

function wrong(finding: Finding, kind: IdKind, t: ReturnType<typeof useIdTexts>): string | null {
  if (finding.is !== 'wrong') return null
  return finding.why === 'digits' || finding.why === 'country' ? t[finding.why] : t[finding.why][kind]
}

/** The digits alone are what people have on a card; the letters before them are always the same. */
function withCountry(id: string): string {
  return /^[0-9]/.test(id) ? `IR${id}` : id
}

/** As it is printed and read aloud. */
function inGroups(id: string, of: 4 | 5): string {
  return id.replace(new RegExp(`(.{${of}})(?=.)`, 'g'), '$1 ')
}

function isOwn(character: string): boolean {
  return character !== ' '
}

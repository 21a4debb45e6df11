import { lazy, type KeyboardEvent, type ReactNode, Suspense, useRef, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextField as AriaTextField } from 'react-aria-components/TextField'
import { afterPress } from '~/base/form/afterPress'
import { useBaseTexts } from '~/base/language/base-texts'
import { isolate } from '~/base/language/isolate'
import { readJalaliDay } from '~/base/language/jalali'
import { useLanguage } from '~/base/language/language'
import { jalaliDay, jalaliDayInWords } from '~/base/language/numbers'
import { Icon } from '../Icon/Icon'
import field from '../TextField/TextField.module.css'
import { useDayTexts } from './day-texts'
import styles from './DayField.module.css'

const DayCalendar = lazy(() => import('./DayCalendar'))

export interface DayFieldProps {
  /** JSON Pointer of the day in the body. */
  name: string
  label: string
  hint?: ReactNode
  /** A calendar day (ISO), or ''. */
  value: string
  /** Called with a calendar day (ISO); with '' as long as what stands in the field is no day. */
  onChange: (value: string) => void
  /** The first and the last day that may be written (ISO). */
  min?: string | undefined
  max?: string | undefined
  isRequired?: boolean
  isDisabled?: boolean
}

/**
 * A day of the Jalali calendar, typed (1404/5/12, 14040512, in any digits) or picked from a calendar: by its button,
 * or by Alt and the arrow down, so that there is one Tab to a field.
 */
export function DayField({ name, label, hint, value, onChange, min, max, isRequired, isDisabled = false }: DayFieldProps) {
  const t = useDayTexts()
  const base = useBaseTexts()
  useLanguage()
  const frame = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const [isOpen, setOpen] = useState(false)
  // What is being written stays as it is written until the person leaves the field; `of` is the day that it meant.
  const [written, setWritten] = useState<{ text: string; of: string; isLeft: boolean } | null>(null)
  const own = written?.of === value ? written : null
  const shown = own?.text ?? (value === '' ? '' : jalaliDay(value))
  const write = (text: string) => {
    const day = readJalaliDay(text) ?? ''
    setWritten({ text, of: day, isLeft: false })
    onChange(day)
  }
  const leave = () => afterPress(() => setWritten(own && value === '' && own.text.trim() !== '' ? { ...own, isLeft: true } : null))
  const open = (event: KeyboardEvent) => {
    if (!event.altKey || event.code !== 'ArrowDown') return
    event.preventDefault()
    setOpen(true)
  }
  const pick = (day: string) => {
    setWritten(null)
    onChange(day)
    setOpen(false)
  }
  const wrong = () => {
    if (value === '') return own?.isLeft || seemsWhole(shown) ? t.none : null
    if (min !== undefined && value < min) return t.before(isolate(jalaliDay(min)))
    return max !== undefined && value > max ? t.after(isolate(jalaliDay(max))) : null
  }
  return (
    <AriaTextField
      name={name}
      {...(isRequired === undefined ? {} : { isRequired })}
      isDisabled={isDisabled}
      validationBehavior="aria"
      validate={wrong}
      inputMode="text"
      autoComplete="off"
      value={shown}
      onChange={write}
      onBlur={leave}
      onKeyDown={open}
      className={field.field ?? ''}
    >
      <Label className={field.label ?? ''}>
        {label}
        {isRequired === false && <span className={field.optional}> {base.optional}</span>}
      </Label>
      <Text slot="description" className={field.hint ?? ''}>
        {hint ?? t.form}
      </Text>
      <FieldError className={field.error ?? ''}>{({ defaultChildren }) => wrong() ?? defaultChildren}</FieldError>
      <div ref={frame} className={styles.frame}>
        <Input ref={input} dir="ltr" aria-keyshortcuts="Alt+ArrowDown" className={`${field.input} ${field.code} ${styles.input}`} />
        <AriaButton className={styles.open ?? ''} aria-label={t.open} aria-haspopup="dialog" excludeFromTabOrder isDisabled={isDisabled} onPress={() => setOpen(true)}>
          <Icon name="calendar" />
        </AriaButton>
      </div>
      <div className={field.note}>
        <span className={styles.words}>{value === '' ? '\u00a0' : jalaliDayInWords(value)}</span>
      </div>
      {isOpen && (
        <Suspense fallback={null}>
          <DayCalendar
            day={value}
            min={min}
            max={max}
            around={frame}
            onPick={pick}
            onClose={() => {
              setOpen(false)
              input.current?.focus()
            }}
          />
        </Suspense>
      )}
    </AriaTextField>
  )
}

/** Eight digits, or three parts with four digits among them: nothing more will be written, as far as one can see. */
function seemsWhole(text: string): boolean {
  return text.replace(/\P{Nd}/gu, '').length >= 8
}

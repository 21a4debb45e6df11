import { TextField } from '~/base/ui/TextField/TextField'
import { useWords } from '~/base/words/words'
import { type Hours, readHours, type Week, WEEKDAYS, type Weekday, writeHours } from './hours'
import styles from './sla.module.css'
import { useCalendarsTexts } from './calendars-texts'

/** The hours of a week as they are being written. */
export type WrittenWeek = Record<Weekday, string>

export const EMPTY_WEEK: WrittenWeek = { saturday: '', sunday: '', monday: '', tuesday: '', wednesday: '', thursday: '', friday: '' }

/** A published week, to be written anew. */
export function writtenWeek(week: Week): WrittenWeek {
  return Object.fromEntries(WEEKDAYS.map((day) => [day, writeHours(week[day])])) as WrittenWeek
}

/** What is sent for hours; what cannot be read is sent as it is, so that the API refuses it at its field. */
export function sentHours(written: string): Hours[] {
  return readHours(written) ?? [{ from: written, to: written }]
}

/** What is sent for a week. */
export function sentWeek(written: WrittenWeek): Week {
  return Object.fromEntries(WEEKDAYS.map((day) => [day, sentHours(written[day])])) as unknown as Week
}

/** A place for the hours of each weekday. */
export function WeekFields({ week, onChange }: { week: WrittenWeek; onChange: (week: WrittenWeek) => void }) {
  const t = useCalendarsTexts()
  const { fields } = useWords()
  return (
    <fieldset className={styles.fieldset} data-field="/week" tabIndex={-1}>
      <legend>{t.week}</legend>
      <p className={styles.aside}>{t.hoursHint}</p>
      <div className={styles.pairs}>
        {WEEKDAYS.map((day) => (
          <HoursField key={day} name={`/week/${day}`} label={fields[day]} value={week[day]} onChange={(text) => onChange({ ...week, [day]: text })} />
        ))}
      </div>
    </fieldset>
  )
}

/** A place for hours; what cannot be read is said at once. Sent as it is, it is refused at its first time: the summary leads to that. */
export function HoursField({ name, label, hint, value, onChange }: { name: string; label: string; hint?: string; value: string; onChange: (text: string) => void }) {
  const t = useCalendarsTexts()
  const validate = (text: string) => (readHours(text) === null ? t.unreadable : null)
  const isRead = readHours(value) !== null
  return <TextField name={isRead ? name : `${name}/0/from`} label={label} {...(hint ? { hint } : {})} isCode autoComplete="off" value={value} onChange={onChange} validate={validate} />
}

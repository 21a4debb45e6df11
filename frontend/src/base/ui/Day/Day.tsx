import { useLanguage } from '~/base/language/language'
import { jalaliDay, tehran } from '~/base/language/numbers'
import styles from './Day.module.css'

/** A calendar day, in the Jalali calendar; the day of other calendars is told on hovering. */
export function Day({ on }: { on: string }) {
  useLanguage()
  return (
    <time dateTime={on} title={on} className={styles.day}>
      <bdi dir="ltr">{jalaliDay(on)}</bdi>
    </time>
  )
}

/** An instant: its Jalali day, and the time in Tehran. */
export function Instant({ at }: { at: string }) {
  useLanguage()
  const { day, time } = tehran(at)
  return (
    <time dateTime={at} title={at} className={styles.day}>
      <bdi dir="ltr">{day}</bdi> <bdi dir="ltr">{time}</bdi>
    </time>
  )
}

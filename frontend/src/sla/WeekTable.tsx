import { useSaid } from '~/base/language/useSaid'
import { useWorkingTime } from '~/base/language/workingTime'
import { useWords } from '~/base/words/words'
import { minutesOf, showHours, type Week, WEEKDAYS } from './hours'
import styles from './sla.module.css'
import { useCalendarsTexts } from './calendars-texts'

/** The usual hours of every weekday; a day may have several pieces. */
export function WeekTable({ week, label }: { week: Week; label: string }) {
  const t = useCalendarsTexts()
  const { fields } = useWords()
  const time = useWorkingTime()
  const said = useSaid()
  return (
    <table className={styles.week}>
      <caption className="unseen">{label}</caption>
      <tbody>
        {WEEKDAYS.map((day) => (
          <tr key={day}>
            <th scope="row">{fields[day]}</th>
            <td>{week[day].length === 0 ? <span className={styles.aside}>{t.closed}</span> : <bdi>{week[day].map((hours) => `\u2066${showHours(hours)}\u2069`).join(said('، ', ', '))}</bdi>}</td>
            <td className={styles.amount}>{week[day].length > 0 && time(minutesOf(week[day]))}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t.total}</th>
          <td />
          <td className={styles.amount}>{time(WEEKDAYS.reduce((sum, day) => sum + minutesOf(week[day]), 0))}</td>
        </tr>
      </tfoot>
    </table>
  )
}

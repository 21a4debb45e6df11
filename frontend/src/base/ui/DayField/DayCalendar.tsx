import { type CalendarDate, createCalendar, parseDate } from '@internationalized/date'
import { type RefObject, use } from 'react'
import { Button } from 'react-aria-components/Button'
import { Calendar, CalendarCell, CalendarGrid, CalendarGridBody, CalendarGridHeader, CalendarHeaderCell, CalendarStateContext } from 'react-aria-components/Calendar'
import { Dialog } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { LANGUAGES, useLanguage } from '~/base/language/language'
import { Icon } from '../Icon/Icon'
import { useDayTexts } from './day-texts'
import styles from './DayField.module.css'

export interface DayCalendarProps {
  /** The chosen day (ISO), or ''. */
  day: string
  min?: string | undefined
  max?: string | undefined
  /** What it opens beside. */
  around: RefObject<HTMLElement | null>
  onPick: (day: string) => void
  onClose: () => void
}

/** The calendar of a day's field: a month of the Jalali calendar, whose week begins on Saturday. Sent when it is first opened. */
export default function DayCalendar({ day, min, max, around, onPick, onClose }: DayCalendarProps) {
  const t = useDayTexts()
  return (
    <Popover triggerRef={around} isOpen onOpenChange={(isOpen) => !isOpen && onClose()} placement="bottom end" className={styles.popover ?? ''}>
      <Dialog aria-label={t.calendar} className={styles.dialog ?? ''}>
        <Calendar
          aria-label={t.calendar}
          value={day === '' ? null : parseDate(day)}
          {...(min === undefined ? {} : { minValue: parseDate(min) })}
          {...(max === undefined ? {} : { maxValue: parseDate(max) })}
          createCalendar={jalali}
          firstDayOfWeek="sat"
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onChange={(picked: CalendarDate) => onPick(picked.toString())}
        >
          <header className={styles.head}>
            <Button slot="previous" className={styles.turn ?? ''} aria-label={t.previous}>
              <Icon name="back" size={18} />
            </Button>
            <MonthHeading />
            <Button slot="next" className={styles.turn ?? ''} aria-label={t.next}>
              <Icon name="forward" size={18} />
            </Button>
          </header>
          <CalendarGrid weekdayStyle="narrow" className={styles.grid ?? ''}>
            <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
            <CalendarGridBody>{(date) => <CalendarCell date={date} className={styles.cell ?? ''} />}</CalendarGridBody>
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  )
}

/** Month and year of what is in sight, put together here: browsers order fa-IR wrongly. */
function MonthHeading() {
  const state = use(CalendarStateContext)
  const language = useLanguage()
  if (!state) return null
  const format = new Intl.DateTimeFormat(`${LANGUAGES[language].locale}-u-ca-persian`, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  const parts = format.formatToParts(state.visibleRange.start.toDate('UTC'))
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value
  return (
    <h2 className={styles.month} aria-live="polite">
      {of('month')} {of('year')}
    </h2>
  )
}

/** Days are chosen in the Jalali calendar, whatever a machine is set to. */
function jalali() {
  return createCalendar('persian')
}

import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { ActionBar } from '~/base/actions/ActionBar'
import { q } from '~/base/api/query'
import type { Sent } from '~/base/api/send'
import { isolate } from '~/base/language/isolate'
import { grouped, jalaliDay, localDigits, todayInTehran } from '~/base/language/numbers'
import { useSaid } from '~/base/language/useSaid'
import { Facts } from '~/base/ui/Facts/Facts'
import { Heading } from '~/base/ui/Heading/Heading'
import { Reference } from '~/base/ui/Reference/Reference'
import { StateBadge } from '~/base/ui/StateBadge/StateBadge'
import { useWords } from '~/base/words/words'
import { CalendarDays } from './CalendarDays'
import { type Calendar, weekOn } from './hours'
import { LoadHolidaysDialog } from './LoadHolidaysDialog'
import { PublishDaysDialog } from './PublishDaysDialog'
import { PublishWeekDialog } from './PublishWeekDialog'
import styles from './sla.module.css'
import { useCalendarsTexts } from './calendars-texts'
import { WeekTable } from './WeekTable'

/** One calendar: its week, the days that differ, and what can be published of both. */
export default function CalendarPage() {
  const t = useCalendarsTexts()
  const { fields } = useWords()
  const said = useSaid()
  const { id } = useParams({ from: '/office/calendars/$id' })
  const calendar = useSuspenseQuery(q('/v1/calendars/{id}', { id })).data
  const [asked, setAsked] = useState<'weeks' | 'days' | 'holidays' | null>(null)
  const [loaded, setLoaded] = useState<Sent<'/v1/calendars/{id}/holidays'> | null>(null)
  const close = () => setAsked(null)
  return (
    <>
      <Heading title={said(calendar.title_fa, calendar.title_en)} about={<Link to="/calendars">{t.title}</Link>} />
      <ActionBar actions={calendar.actions} on={{ days: () => setAsked('days'), weeks: () => setAsked('weeks'), holidays: () => setAsked('holidays') }} />
      {loaded && (
        <p role="status" className={styles.because}>
          {t.loaded(localDigits(String(loaded.year)), grouped(loaded.loaded_count), grouped(loaded.known_count), grouped(loaded.provisional_count))}
        </p>
      )}
      <Facts
        of={[
          [fields.code, <Reference>{calendar.code}</Reference>],
          [
            fields.zone,
            <>
              <Reference>{calendar.zone}</Reference> <span className={styles.aside}>({t.zoneAt(isolate(calendar.utc_offset))})</span>
            </>,
          ],
        ]}
      />
      <Weeks calendar={calendar} />
      <CalendarDays id={id} title={said(calendar.title_fa, calendar.title_en)} />
      {asked === 'weeks' && <PublishWeekDialog calendar={calendar} onClose={close} />}
      {asked === 'days' && <PublishDaysDialog id={id} onClose={close} />}
      {asked === 'holidays' && <LoadHolidaysDialog id={id} onClose={close} onDone={setLoaded} />}
    </>
  )
}

/** Every week that was published: the one that holds in sight, the others below. */
function Weeks({ calendar: { weeks } }: { calendar: Calendar }) {
  const t = useCalendarsTexts()
  const here = weekOn(weeks, todayInTehran())
  const nameOf = (index: number) => (index === here ? t.weekNow : index > here ? t.weekLater : t.weekBefore)
  return (
    <section className={styles.part}>
      <h2>{t.week}</h2>
      {weeks.map((week, index) => (
        <details key={week.published_at} className={styles.wording} open={index >= here}>
          <summary>
            {t.from} {isolate(jalaliDay(week.valid_from))} <StateBadge tone={index === here ? 'good' : index > here ? 'waiting' : 'over'}>{nameOf(index)}</StateBadge>{' '}
            {week.published_by_name && <bdi className={styles.aside}>{week.published_by_name}</bdi>}
          </summary>
          <WeekTable week={week.week} label={`${t.from} ${jalaliDay(week.valid_from)}`} />
        </details>
      ))}
    </section>
  )
}

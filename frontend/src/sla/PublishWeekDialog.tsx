import { useState } from 'react'
import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import { filled } from '~/base/form/filled'
import { DayField } from '~/base/ui/DayField/DayField'
import { useWords } from '~/base/words/words'
import type { Calendar } from './hours'
import { useCalendarsTexts } from './calendars-texts'
import { EMPTY_WEEK, sentWeek, WeekFields, writtenWeek } from './WeekFields'

/** Publishes other hours of the week, from a day to come; what was published last is what one begins with. */
export function PublishWeekDialog({ calendar, onClose }: { calendar: Calendar; onClose: () => void }) {
  const t = useCalendarsTexts()
  const { fields, Verb } = useWords()
  const last = calendar.weeks.at(-1)
  const [validFrom, setValidFrom] = useState('')
  const [week, setWeek] = useState(last ? writtenWeek(last.week) : EMPTY_WEEK)
  return (
    <SendDialog
      title={t.publishWeek}
      address="/v1/calendars/{id}/weeks"
      sending={() => ({ path: { id: calendar.id }, version: versionOf(calendar), body: filled({ valid_from: validFrom, week: sentWeek(week) }) })}
      verb={Verb.weeks}
      done={t.weekPublished}
      isWide
      onClose={onClose}
    >
      <p>{t.publishWeekAbout}</p>
      <DayField name="/valid_from" label={fields.valid_from} value={validFrom} onChange={setValidFrom} />
      <WeekFields week={week} onChange={setWeek} />
    </SendDialog>
  )
}

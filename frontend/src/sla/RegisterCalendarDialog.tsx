import { useState } from 'react'
import { SendDialog } from '~/base/actions/SendDialog'
import { TextField } from '~/base/ui/TextField/TextField'
import { useWords } from '~/base/words/words'
import type { Calendar } from './hours'
import { useCalendarsTexts } from './calendars-texts'
import { EMPTY_WEEK, sentWeek, WeekFields } from './WeekFields'

/** Registers a calendar, with its first week. */
export function RegisterCalendarDialog({ onClose, onDone }: { onClose: () => void; onDone: (calendar: Calendar) => void }) {
  const t = useCalendarsTexts()
  const { fields } = useWords()
  const [names, setNames] = useState({ code: '', title_fa: '', title_en: '' })
  const [week, setWeek] = useState(EMPTY_WEEK)
  return (
    <SendDialog title={t.make} address="/v1/calendars" sending={() => ({ body: { ...names, week: sentWeek(week) } })} verb={t.make} done={t.made} isWide onClose={onClose} onDone={onDone}>
      <p>{t.makeAbout}</p>
      <TextField name="/code" label={fields.code} isCode value={names.code} onChange={(code) => setNames({ ...names, code })} maxLength={30} />
      <TextField name="/title_fa" label={fields.title_fa} value={names.title_fa} onChange={(title_fa) => setNames({ ...names, title_fa })} maxLength={200} />
      <TextField name="/title_en" label={fields.title_en} value={names.title_en} onChange={(title_en) => setNames({ ...names, title_en })} maxLength={200} />
      <WeekFields week={week} onChange={setWeek} />
    </SendDialog>
  )
}

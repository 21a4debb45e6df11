import { useState } from 'react'
import { SendDialog } from '~/base/actions/SendDialog'
import type { Sent } from '~/base/api/send'
import { localDigits } from '~/base/language/numbers'
import { Select } from '~/base/ui/Select/Select'
import { useWords } from '~/base/words/words'
import { yearOfToday } from './CalendarDays'
import { useCalendarsTexts } from './calendars-texts'

/** Publishes the public holidays of a year; of years that the list does not have, the API says so. */
export function LoadHolidaysDialog({ id, onClose, onDone }: { id: string; onClose: () => void; onDone: (loaded: Sent<'/v1/calendars/{id}/holidays'>) => void }) {
  const t = useCalendarsTexts()
  const { Verb } = useWords()
  const now = yearOfToday()
  const [year, setYear] = useState(String(now))
  const years = [now - 2, now - 1, now, now + 1, now + 2].map((one) => [String(one), localDigits(String(one))] as const)
  return (
    <SendDialog title={t.loadHolidays} address="/v1/calendars/{id}/holidays" sending={() => ({ path: { id }, body: { year: Number(year) } })} verb={Verb.holidays} done={t.loadedNow} onClose={onClose} onDone={onDone}>
      <p>{t.loadAbout}</p>
      <Select name="/year" label={t.year} options={years} value={year} onChange={(chosen) => chosen !== '' && setYear(chosen)} />
    </SendDialog>
  )
}

import { useState } from 'react'
import { SendDialog } from '~/base/actions/SendDialog'
import { filled } from '~/base/form/filled'
import { grouped } from '~/base/language/numbers'
import { Button } from '~/base/ui/Button/Button'
import { Check } from '~/base/ui/Check/Check'
import { DayField } from '~/base/ui/DayField/DayField'
import { RadioGroup } from '~/base/ui/RadioGroup/RadioGroup'
import { TextField } from '~/base/ui/TextField/TextField'
import { entries, useWords } from '~/base/words/words'
import type { CalendarDay } from './hours'
import styles from './sla.module.css'
import { useCalendarsTexts } from './calendars-texts'
import { HoursField, sentHours } from './WeekFields'

/** Publishes one day that differs, or several for the same reason; all of them, or none. */
export function PublishDaysDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useCalendarsTexts()
  const { fields, DayKind, Verb } = useWords()
  const [days, setDays] = useState<readonly string[]>([''])
  const [kind, setKind] = useState<CalendarDay['kind']>('closed')
  const [hours, setHours] = useState('')
  const [why, setWhy] = useState({ reason_fa: '', reason_en: '', source: '' })
  const [isProvisional, setProvisional] = useState(false)
  const change = (field: keyof typeof why) => (text: string) => setWhy({ ...why, [field]: text })
  return (
    <SendDialog
      title={t.publishDays}
      address="/v1/calendars/{id}/days"
      sending={() => ({ path: { id }, body: { days: days.map((day) => filled({ day, kind, hours: sentHours(hours), ...why, is_provisional: isProvisional })) } })}
      verb={Verb.days}
      done={t.daysPublished}
      isWide
      onClose={onClose}
    >
      <p>{t.publishDaysAbout}</p>
      {days.map((day, index) => (
        // Days have no name but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles.row}>
          <DayField name={`/days/${index}/day`} label={days.length > 1 ? `${fields.day} ${grouped(index + 1)}` : fields.day} value={day} onChange={(next) => setDays(days.with(index, next))} />
          {days.length > 1 && <Button look="quiet" icon="cross" aria-label={`${t.removeDay} ${grouped(index + 1)}`} onPress={() => setDays(days.toSpliced(index, 1))} />}
        </div>
      ))}
      <div className={styles.buttons}>
        <Button isSmall icon="plus" onPress={() => setDays([...days, ''])}>
          {t.another}
        </Button>
      </div>
      <RadioGroup name="/days/0/kind" label={t.kind} options={entries(DayKind).map(([key, text]) => ({ key, text }))} value={kind} onChange={setKind} />
      <HoursField name="/days/0/hours" label={t.hours} hint={t.hoursOfDayHint} value={hours} onChange={setHours} />
      <TextField name="/days/0/reason_fa" label={fields.reason_fa} value={why.reason_fa} onChange={change('reason_fa')} maxLength={300} />
      <TextField name="/days/0/reason_en" label={fields.reason_en} value={why.reason_en} onChange={change('reason_en')} maxLength={300} />
      <TextField name="/days/0/source" label={fields.source} value={why.source} onChange={change('source')} maxLength={300} />
      <Check name="/days/0/is_provisional" label={t.isProvisional} value={isProvisional} onChange={setProvisional} />
    </SendDialog>
  )
}

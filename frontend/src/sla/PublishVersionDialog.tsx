import { useState } from 'react'
import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import { filled } from '~/base/form/filled'
import { useSaid } from '~/base/language/useSaid'
import { useWorkingTime } from '~/base/language/workingTime'
import { DayField } from '~/base/ui/DayField/DayField'
import { Select } from '~/base/ui/Select/Select'
import { TextField } from '~/base/ui/TextField/TextField'
import { useWords } from '~/base/words/words'
import type { Calendar } from './hours'
import { named, readCount, readShares, sentVersion, type ServiceLevel, type WrittenStep, type WrittenTimes, writtenVersion } from './promise'
import styles from './sla.module.css'
import { useLevelsTexts } from './levels-texts'

/** Publishes the next version; what was promised last is what one begins with. */
export function PublishVersionDialog({ level, calendars, onClose }: { level: ServiceLevel; calendars: readonly Calendar[]; onClose: () => void }) {
  const t = useLevelsTexts()
  const { fields, Priority, Verb } = useWords()
  const said = useSaid()
  const [written, setWritten] = useState(() => writtenVersion(level.versions.at(-1)))
  const change = (change: Partial<typeof written>) => setWritten({ ...written, ...change })
  return (
    <SendDialog
      title={t.publish}
      address="/v1/service-levels/{id}/versions"
      sending={() => ({ path: { id: level.id }, version: versionOf(level), body: filled(sentVersion(written)) })}
      verb={Verb.versions}
      done={t.published}
      isWide
      onClose={onClose}
    >
      <p>
        {t.publishAbout} {t.immutable}
      </p>
      <DayField name="/valid_from" label={fields.valid_from} value={written.valid_from} onChange={(valid_from) => change({ valid_from })} />
      <Select name="/calendar_id" label={fields.calendar_id} options={calendars.map((one) => [one.id, said(one.title_fa, one.title_en)] as const)} value={written.calendar_id} onChange={(calendar_id) => change({ calendar_id })} />
      {(['normal', 'urgent'] as const).map((priority) => (
        <TimesFields key={priority} pointer={`/targets/${priority}`} title={Priority[priority]} times={written[priority]} onChange={(times) => change({ [priority]: times })} />
      ))}
      <fieldset className={styles.fieldset} data-field="/escalation" tabIndex={-1}>
        <legend>{t.escalation}</legend>
        {/* The next one is asked for once the one before is named. */}
        {written.steps.slice(0, named(written.steps).length + 1).map((step, place) => (
          <StepFields key={t.steps[place]} pointer={`/escalation/${place}`} title={t.step(t.steps[place] ?? '')} step={step} onChange={(next) => change({ steps: written.steps.with(place, next) })} />
        ))}
      </fieldset>
      <div className={styles.pairs}>
        <CountField name="/applicant_days" label={fields.applicant_days} value={written.applicant_days} onChange={(applicant_days) => change({ applicant_days })} />
        <CountField name="/reopening_days" label={fields.reopening_days} value={written.reopening_days} onChange={(reopening_days) => change({ reopening_days })} />
      </div>
    </SendDialog>
  )
}

function TimesFields({ pointer, title, times, onChange }: { pointer: string; title: string; times: WrittenTimes; onChange: (times: WrittenTimes) => void }) {
  const t = useLevelsTexts()
  const { fields } = useWords()
  const validate = (text: string) => (readShares(text) === null ? t.noNumber : null)
  return (
    <fieldset className={styles.fieldset}>
      <legend>{title}</legend>
      <div className={styles.pairs}>
        <CountField name={`${pointer}/first_response_minutes`} label={fields.first_response_minutes} isTime value={times.first_response} onChange={(first_response) => onChange({ ...times, first_response })} />
        <CountField name={`${pointer}/answer_minutes`} label={fields.answer_minutes} isTime value={times.answer} onChange={(answer) => onChange({ ...times, answer })} />
        <TextField name={`${pointer}/warn_at`} label={fields.warn_at} note={t.warnHint} isCode value={times.warn_at} onChange={(warn_at) => onChange({ ...times, warn_at })} validate={validate} />
      </div>
    </fieldset>
  )
}

function StepFields({ pointer, title, step, onChange }: { pointer: string; title: string; step: WrittenStep; onChange: (step: WrittenStep) => void }) {
  const t = useLevelsTexts()
  return (
    <div className={styles.pairs}>
      <Select
        name={pointer}
        label={title}
        options={[
          ['percent', t.atShare],
          ['late', t.afterDeadline],
        ]}
        value={step.by}
        onChange={(by) => onChange({ ...step, by })}
        none={t.never}
      />
      {step.by !== '' && <CountField name={`${pointer}/${step.by === 'percent' ? 'at_percent' : 'minutes_late'}`} label={t.number} isTime={step.by === 'late'} value={step.number} onChange={(number) => onChange({ ...step, number })} />}
    </div>
  )
}

/** A place for a whole number; of minutes it says how many hours they are. */
function CountField({ name, label, isTime = false, value, onChange }: { name: string; label: string; isTime?: boolean; value: string; onChange: (text: string) => void }) {
  const t = useLevelsTexts()
  const time = useWorkingTime()
  const count = readCount(value)
  const validate = (text: string) => (text.trim() !== '' && readCount(text) === null ? t.noNumber : null)
  return <TextField name={name} label={label} inputMode="numeric" isCode autoComplete="off" value={value} onChange={onChange} validate={validate} {...(isTime ? { note: count === null ? '\u00a0' : time(count) } : {})} />
}

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useHasRole } from '~/base/api/me'
import { useWorkingTime } from '~/base/language/workingTime'
import { Instant } from '~/base/ui/Day/Day'
import { useWords } from '~/base/words/words'
import styles from './cases.module.css'
import { useCasesTexts } from './cases-texts'
import type { CaseTime, Standing } from './standing'
import { TimeBadge } from './TimeBadge'

export interface TimePartProps {
  /** Of the case. */
  id: string
  clock: CaseTime | undefined
  standing: Standing | null
  /** What is said where nothing is promised. */
  none: string
  /** Why it stands still, or what else is to be known of it. */
  children?: ReactNode
}

/** The case's time: until when, how much is used; and the way to how it was counted. */
export function TimePart({ id, clock, standing, none, children }: TimePartProps) {
  const t = useCasesTexts()
  const { fields } = useWords()
  const time = useWorkingTime()
  const maySeeClocks = useHasRole('treasury_clerk', 'treasury_office_head', 'treasury_head', 'treasury_payer', 'reconciler', 'complaint_officer', 'auditor', 'site_admin')
  return (
    <section className={styles.clock} aria-label={t.time}>
      <h2>
        {t.time} <TimeBadge standing={standing} />
      </h2>
      {!clock && <p className={styles.aside}>{none}</p>}
      {clock && (
        <>
          <meter className={styles.meter} data-late={clock.is_late || undefined} aria-label={t.time} min={0} max={Math.max(clock.promised_minutes, clock.used_minutes)} value={clock.used_minutes} />
          <p>{t.timeOf(time(clock.used_minutes), time(clock.promised_minutes))}</p>
          {clock.answer_due_at && (
            <p>
              {fields.answer_due_at}: <Instant at={clock.answer_due_at} />
            </p>
          )}
          {children}
          {maySeeClocks && (
            <Link to="/case-clocks/$id" params={{ id }}>
              {t.counted}
            </Link>
          )}
        </>
      )}
    </section>
  )
}

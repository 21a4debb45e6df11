import { Link } from '@tanstack/react-router'
import { useHasRole } from '~/base/api/me'
import { useWorkingTime } from '~/base/language/workingTime'
import { Day, Instant } from '~/base/ui/Day/Day'
import { useWords } from '~/base/words/words'
import type { ServiceRequest } from './clock'
import { ClockBadge } from './RequestBadges'
import styles from './requests.module.css'
import { useRequestsTexts } from './requests-texts'

/** The request's time: until when, how much is used, why it stands still; and the way to how it was counted. */
export function RequestClock({ request }: { request: ServiceRequest }) {
  const t = useRequestsTexts()
  const { fields } = useWords()
  const time = useWorkingTime()
  const maySeeClocks = useHasRole('treasury_clerk', 'treasury_office_head', 'treasury_head', 'treasury_payer', 'reconciler', 'complaint_officer', 'auditor', 'site_admin')
  const { clock, state } = request
  return (
    <section className={styles.clock} aria-label={t.time}>
      <h2>
        {t.time} <ClockBadge request={request} />
      </h2>
      {!clock && <p className={styles.aside}>{t.noClock}</p>}
      {clock && (
        <>
          <meter className={styles.meter} data-late={clock.is_late || undefined} aria-label={t.time} min={0} max={Math.max(clock.promised_minutes, clock.used_minutes)} value={clock.used_minutes} />
          <p>{t.timeOf(time(clock.used_minutes), time(clock.promised_minutes))}</p>
          {clock.answer_due_at && (
            <p>
              {fields.answer_due_at}: <Instant at={clock.answer_due_at} />
            </p>
          )}
          {state === 'waiting_for_applicant' && request.reply_due_on && (
            <p className={styles.because}>
              {t.pausedFor} <Day on={request.reply_due_on} />
            </p>
          )}
          {maySeeClocks && (
            <Link to="/case-clocks/$id" params={{ id: request.id }}>
              {t.counted}
            </Link>
          )}
        </>
      )}
    </section>
  )
}

import styles from '~/base/cases/cases.module.css'
import { TimePart } from '~/base/cases/TimePart'
import { Day } from '~/base/ui/Day/Day'
import { type ServiceRequest, standingOf } from './clock'
import { useRequestsTexts } from './requests-texts'

/** The request's time, and why it stands still. */
export function RequestClock({ request }: { request: ServiceRequest }) {
  const t = useRequestsTexts()
  const { id, state, clock, reply_due_on } = request
  return (
    <TimePart id={id} clock={clock} standing={standingOf(request)} none={t.noClock}>
      {state === 'waiting_for_applicant' && reply_due_on && (
        <p className={styles.because}>
          {t.pausedFor} <Day on={reply_due_on} />
        </p>
      )}
    </TimePart>
  )
}

import { Instant } from '~/base/ui/Day/Day'
import { StateBadge } from '~/base/ui/StateBadge/StateBadge'
import common from '../common.module.css'
import { minutesText } from '../duration'
import { usePortalTexts } from '../portal-texts'
import { isUnderWay, type TrackedCase } from './case'
import styles from './tracking.module.css'
import { useCaseTexts } from './case-texts'

/** Until when the answer is due, how much of its time is used, and by which rule that is counted. */
export function CaseClock({ of }: { of: TrackedCase }) {
  const t = useCaseTexts()
  const units = usePortalTexts()
  const { clock } = of
  if (!clock) return isUnderWay(of) ? <p className={common.aside}>{t.noClock}</p> : null
  const { answer_due_at, promised_minutes, used_minutes, is_late } = clock
  const used = t.used(minutesText(used_minutes, units), minutesText(promised_minutes, units))
  return (
    <section className={common.panel}>
      <h2>
        {t.clock} {is_late && isUnderWay(of) && <StateBadge tone="bad">{t.lateShort}</StateBadge>}
      </h2>
      {answer_due_at !== undefined && (
        <p>
          {t.due} <Instant at={answer_due_at} />
        </p>
      )}
      {is_late && isUnderWay(of) && <p>{t.late}</p>}
      {of.state === 'waiting_for_applicant' && <p>{t.paused}</p>}
      <div className={styles.clock}>
        <progress aria-label={used} value={Math.min(used_minutes, promised_minutes)} max={Math.max(promised_minutes, 1)} data-late={is_late || undefined} />
        <span className={common.aside}>{used}</span>
      </div>
      <details>
        <summary>{t.how}</summary>
        <p>{t.howAbout(minutesText(promised_minutes, units))}</p>
      </details>
    </section>
  )
}

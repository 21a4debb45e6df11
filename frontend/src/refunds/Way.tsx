import { Instant } from '~/base/ui/Day/Day'
import { Icon } from '~/base/ui/Icon/Icon'
import styles from './refunds.module.css'
import { useRefundsTexts } from './refunds-texts'
import { type Refund, wayOf } from './stages'

/** The whole way of a request: what was done, by whom and when, what it waits for, and what is still to come. */
export function Way({ refund }: { refund: Refund }) {
  const t = useRefundsTexts()
  return (
    <ol className={styles.way} aria-label={t.way}>
      {wayOf(refund).map(({ step, is, by, at }) => (
        <li key={step} className={styles.step} data-is={is} aria-current={is === 'awaited' ? 'step' : undefined}>
          <span className={styles.mark} aria-hidden="true">
            {is === 'done' && <Icon name="check" size={14} />}
          </span>
          <span className={styles.stepText}>
            <span className={styles.stepName}>{t.steps[step]}</span>
            <span className="unseen">{t.stepIs[is]}</span>
            {by && <bdi className={styles.stepWho}>{by}</bdi>}
            {at && (
              <span className={styles.stepWho}>
                <Instant at={at} />
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}

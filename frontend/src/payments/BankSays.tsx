import type { components } from '~/base/api/schema'
import { Day } from '~/base/ui/Day/Day'
import { usePaymentsTexts } from './payments-texts'
import styles from './payments.module.css'

/** What the bank said of a payment, in its order: that it paid, that the money came back, and why. */
export function BankSays({ payment }: { payment: components['schemas']['Payment'] }) {
  const t = usePaymentsTexts()
  const { settled_on, returned_on, returned_because } = payment
  if (!settled_on && !returned_on) return <p className={styles.quiet}>{t.bankSilent}</p>
  return (
    <ol className={styles.events}>
      {settled_on && (
        <li>
          <Day on={settled_on} /> {t.paidOn}
        </li>
      )}
      {returned_on && (
        <li>
          <Day on={returned_on} /> {t.cameBack}
          {returned_because && (
            <>
              {': '}
              <bdi>{returned_because}</bdi>
            </>
          )}
        </li>
      )}
    </ol>
  )
}

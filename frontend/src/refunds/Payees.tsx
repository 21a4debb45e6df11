import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { grouped } from '~/base/language/numbers'
import styles from './refunds.module.css'
import { useRefundsTexts } from './refunds-texts'
import type { Refund } from './stages'

/** Who gets how much. */
export function Payees({ refund }: { refund: Refund }) {
  const t = useRefundsTexts()
  const payees = refund.payees ?? []
  return (
    <section className={styles.part}>
      <h2>{t.payees}</h2>
      <PayeeList payees={payees} isNumbered={payees.length > 1} />
    </section>
  )
}

/** The payees, one below the other. */
export function PayeeList({ payees, isNumbered }: { payees: NonNullable<Refund['payees']>; isNumbered: boolean }) {
  return (
    <ul className={styles.lines}>
      {payees.map((payee) => (
        <li key={payee.payee_number} className={styles.payee}>
          <span className={styles.stack}>
            <span>
              {isNumbered && `${grouped(payee.payee_number)}. `}
              <bdi>{payee.name}</bdi>
              {payee.identifier && (
                <span className={styles.aside}>
                  {' '}
                  <Reference>{payee.identifier}</Reference>
                </span>
              )}
            </span>
            <Reference>{payee.sheba}</Reference>
          </span>
          <Money amount={payee.amount} withUnit />
        </li>
      ))}
    </ul>
  )
}

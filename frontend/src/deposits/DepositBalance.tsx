import { Money } from '~/base/ui/Money/Money'
import { useWords } from '~/base/words/words'
import type { Deposit } from './DepositMarks'
import styles from './DepositPage.module.css'
import { useDepositsTexts } from './deposits-texts'

/** What came, what of it was given back or is asked for, and what is free. */
export function DepositBalance({ deposit }: { deposit: Deposit }) {
  const t = useDepositsTexts()
  const { fields } = useWords()
  if (deposit.received_on === undefined) return null
  const received = (BigInt(deposit.balance) + BigInt(deposit.refunded)).toString()
  const lines: [string, string][] = [
    [t.page.received, received],
    [fields.refunded, deposit.refunded],
    [fields.balance, deposit.balance],
    [fields.reserved, deposit.reserved],
  ]
  return (
    <section className={styles.section}>
      <h2>{t.page.balance}</h2>
      <table className={styles.balance}>
        <tbody>
          {lines.map(([name, amount]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <Money amount={amount} withUnit />
              </td>
            </tr>
          ))}
          <tr data-sum>
            <th scope="row">{fields.available}</th>
            <td>
              <Money amount={deposit.available} withUnit />
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  )
}

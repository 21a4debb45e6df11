import type { components } from '~/base/api/schema'
import { type Fact, Difference } from '~/base/ui/Difference/Difference'
import { Reference } from '~/base/ui/Reference/Reference'
import { useWords } from '~/base/words/words'
import styles from './payments.module.css'
import { usePaymentsTexts } from './payments-texts'

type Payee = components['schemas']['PaymentPayee']

/** Who was to be paid, and who is to be paid now, side by side; what differs is marked and said. */
export function PayeeDifference({ before, after }: { before: Payee; after: Payee }) {
  const t = usePaymentsTexts().difference
  const { fields } = useWords()
  const facts = (payee: Payee): Fact[] => [
    [fields['PaymentPayee.name'], <bdi>{payee.name}</bdi>, payee.name],
    [fields['PaymentPayee.sheba'], <Reference>{payee.sheba}</Reference>, payee.sheba],
    [fields['PaymentPayee.identifier'], payee.identifier ? <Reference>{payee.identifier}</Reference> : t.unknown, payee.identifier ?? ''],
  ]
  return (
    <section className={styles.section}>
      <h2>{t.title}</h2>
      <Difference names={[t.before, t.after]} before={facts(before)} after={facts(after)} />
    </section>
  )
}

import type { components } from '~/base/api/schema'
import { grouped } from '~/base/language/numbers'
import { useWords } from '~/base/words/words'
import { useOrdersTexts } from './orders-texts'
import styles from './payments.module.css'

/** How far the bank has come with an order: how many payments stand where. */
export function OrderProgress({ order }: { order: components['schemas']['TransferOrder'] }) {
  const t = useOrdersTexts()
  const { fields } = useWords()
  const all = [
    [fields.settled_count, order.settled_count, styles.settled],
    [fields.open_count, order.open_count, styles.open],
    [fields.returned_count, order.returned_count, styles.returned],
    [fields.unexecuted_count, order.unexecuted_count, styles.unexecuted],
  ] as const
  return (
    <section className={styles.section} aria-label={t.progress}>
      <div className={styles.bar} aria-hidden="true">
        {all.map(([name, count, look]) => (
          <span key={name} className={look} style={{ inlineSize: `${(100 * count) / order.payment_count}%` }} />
        ))}
      </div>
      <ul className={styles.legend}>
        {all.map(([name, count]) => (
          <li key={name}>
            {name}: {grouped(count)}
          </li>
        ))}
      </ul>
    </section>
  )
}

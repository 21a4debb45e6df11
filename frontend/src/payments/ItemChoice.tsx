import type { components } from '~/base/api/schema'
import { Day } from '~/base/ui/Day/Day'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { StateBadge } from '~/base/ui/StateBadge/StateBadge'
import styles from './NameItemDialog.module.css'
import { usePaymentsTexts } from './payments-texts'

type SuspenseItem = components['schemas']['SuspenseItem']

/** The items of one direction: those of exactly the amount first, then the newest. */
export function byAmount(items: readonly SuspenseItem[], direction: 'debit' | 'credit', amount: string): SuspenseItem[] {
  const isOther = (item: SuspenseItem) => Number(item.amount !== amount)
  return items.filter((item) => item.direction === direction).toSorted((a, b) => isOther(a) - isOther(b) || b.booked_on.localeCompare(a.booked_on))
}

/** Lines of the bank to choose one from; those of another amount are shown, and cannot be chosen. */
export function ItemChoice({ items, amount, chosen, onChange }: { items: readonly SuspenseItem[]; amount: string; chosen: string; onChange: (id: string) => void }) {
  const t = usePaymentsTexts()
  if (items.length === 0) return <p>{t.items.none}</p>
  const isNone = items.every((item) => item.amount !== amount)
  return (
    <fieldset className={styles.items} data-field="/suspense_item_id" tabIndex={-1}>
      <legend>{t.items.choose}</legend>
      <p>{isNone ? t.items.noSame : t.items.exact}</p>
      {items.map((item) => (
        <label key={item.id} className={styles.item}>
          <input type="radio" name="suspense_item_id" value={item.id} checked={chosen === item.id} disabled={item.amount !== amount} onChange={() => onChange(item.id)} />
          <span className={styles.what}>
            <bdi>{item.description}</bdi>
            <span className={styles.more}>
              <Day on={item.booked_on} />
              {item.bank_reference && (
                <>
                  {' · '}
                  <Reference>{item.bank_reference}</Reference>
                </>
              )}
              {item.counterparty_name && (
                <>
                  {' · '}
                  <bdi>{item.counterparty_name}</bdi>
                </>
              )}
            </span>
          </span>
          <span className={styles.amount}>
            <Money amount={item.amount} withUnit />
            <StateBadge tone={item.amount === amount ? 'good' : 'over'}>{item.amount === amount ? t.items.same : t.items.other}</StateBadge>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

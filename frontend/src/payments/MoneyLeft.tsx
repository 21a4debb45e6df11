import { Money } from '~/base/ui/Money/Money'
import { useFree } from './due'
import { useOrdersTexts } from './orders-texts'
import styles from './payments.module.css'

/** The money of the refund account, and what an order would leave of it. */
export function MoneyLeft({ ordered }: { ordered: string }) {
  const t = useOrdersTexts().money
  const money = useFree()
  if (!money) return null
  const after = money.free - BigInt(ordered)
  return (
    <>
      <dl className={styles.money}>
        <Figure name={t.balance} amount={money.balance} />
        <Figure name={t.moving} amount={money.moving} />
        <Figure name={t.free} amount={money.free} />
        <Figure name={t.after} amount={after} isShort={after < 0n} />
      </dl>
      <p role="status" className={styles.shortage}>
        {after < 0n && t.short}
      </p>
    </>
  )
}

function Figure({ name, amount, isShort = false }: { name: string; amount: bigint; isShort?: boolean }) {
  return (
    <div className={isShort ? styles.short : ''}>
      <dt>{name}</dt>
      <dd>
        <Money amount={amount.toString()} withUnit />
      </dd>
    </div>
  )
}

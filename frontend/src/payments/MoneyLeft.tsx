import { useQuery } from '@tanstack/react-query'
import { q } from '~/base/api/query'
import { Failure } from '~/base/ui/Failure/Failure'
import { Money } from '~/base/ui/Money/Money'
import { type Due, left } from './due'
import { useOrdersTexts } from './orders-texts'
import styles from './payments.module.css'

/** The money of the refund account, and what an order would leave of what is free for it. */
export function MoneyLeft({ picked }: { picked: readonly Due[] }) {
  const t = useOrdersTexts().money
  const { data: account, error, refetch } = useQuery(q('/v1/refund-account'))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!account) return null
  const { free, after } = left(account, picked)
  return (
    <>
      <dl className={styles.money}>
        <Figure name={t.balance} amount={account.balance} />
        <Figure name={t.moving} amount={account.ordered} />
        <Figure name={t.setAside} amount={account.set_aside} />
        <Figure name={t.free} amount={free.toString()} />
        <Figure name={t.after} amount={after.toString()} isShort={after < 0n} />
      </dl>
      <p role="status" className={styles.shortage}>
        {after < 0n && t.short}
      </p>
    </>
  )
}

function Figure({ name, amount, isShort = false }: { name: string; amount: string; isShort?: boolean }) {
  return (
    <div className={isShort ? styles.short : ''}>
      <dt>{name}</dt>
      <dd>
        <Money amount={amount} withUnit />
      </dd>
    </div>
  )
}

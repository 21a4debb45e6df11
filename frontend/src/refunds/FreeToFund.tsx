import { useQuery } from '@tanstack/react-query'
import { q } from '~/base/api/query'
import { Facts } from '~/base/ui/Facts/Facts'
import { Money } from '~/base/ui/Money/Money'
import styles from './refunds.module.css'
import { useRefundsTexts } from './refunds-texts'

/** What the refund account has free for a request, and that funds are drawn first where it is too little. */
export function FreeToFund({ total }: { total: string }) {
  const t = useRefundsTexts()
  const free = useQuery(q('/v1/refund-account')).data?.free_to_fund
  if (free === undefined) return null
  return (
    <>
      <Facts of={[[t.freeToFund, <Money amount={free} withUnit />]]} />
      {BigInt(free) < BigInt(total) && (
        <p role="status" className={styles.missing}>
          {t.drawFirst}
        </p>
      )}
    </>
  )
}

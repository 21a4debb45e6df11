import { useQuery } from '@tanstack/react-query'
import { q } from '~/base/api/query'
import type { components } from '~/base/api/schema'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { BankLine } from './BankLine'
import { Comparison } from './Comparison'
import styles from './SuspenseItemPage.module.css'
import { useResolutionsTexts } from './resolutions-texts'

type Resolution = components['schemas']['Resolution']

/** The bank's lines beside the deposits that they are said to be, pair by pair, as the second person compares them. */
export function ResolutionShares({ resolution }: { resolution: Resolution }) {
  const r = useResolutionsTexts()
  const { deposits = [], items, reversed_deposit_id: reversed } = resolution
  const pairs = deposits.length > 0 ? deposits : reversed ? items.map((item) => ({ ...item, deposit_id: reversed })) : []
  return (
    <section className={styles.part}>
      {pairs.length > 0 && <h2>{r.compare}</h2>}
      {pairs.map((pair) => (
        <Pair key={`${pair.suspense_item_id}/${pair.deposit_id}`} item={pair.suspense_item_id} deposit={pair.deposit_id} share={pair.amount} />
      ))}
      {pairs.length === 0 && items.map((item) => <Line key={item.suspense_item_id} id={item.suspense_item_id} />)}
    </section>
  )
}

function Line({ id }: { id: string }) {
  const item = useQuery(q('/v1/suspense-items/{id}', { id })).data
  return item ? <BankLine item={item} /> : <Waiting />
}

function Pair({ item: itemId, deposit: depositId, share }: { item: string; deposit: string; share: string }) {
  const item = useQuery(q('/v1/suspense-items/{id}', { id: itemId })).data
  const deposit = useQuery(q('/v1/deposits/{id}', { id: depositId })).data
  if (!item || !deposit) return <Waiting />
  return <Comparison item={item} deposit={deposit} share={share} />
}

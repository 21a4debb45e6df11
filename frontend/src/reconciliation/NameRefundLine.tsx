import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { q } from '~/base/api/query'
import type { components } from '~/base/api/schema'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { Offer, Offers } from './BankReversal'
import { NameDialog, type NameDialogProps } from './NameDialog'
import styles from './SuspenseItemPage.module.css'
import { useReconciliationTexts } from './reconciliation-texts'

type SuspenseItem = components['schemas']['SuspenseItem']
type Named = Pick<NameDialogProps, 'what' | 'read' | 'address' | 'id' | 'page'>

/** A receipt of the refund account may be funds that were asked for, or a payment that came back. */
export function NameRefundCredit({ item }: { item: SuspenseItem }) {
  const t = useReconciliationTexts()
  const [named, setNamed] = useState<Named | null>(null)
  const draws = useQuery(q('/v1/draws', undefined, { state: 'requested', limit: 200 })).data?.items ?? []
  const payments = useQuery(q('/v1/payments', undefined, { state: 'settled', limit: 200 })).data?.items ?? []
  return (
    <section className={styles.part}>
      <Offers title={t.nameDraw}>
        {draws
          .filter((draw) => draw.amount === item.amount)
          .map(({ id, number, amount }) => (
            <Offer key={id} said={<Said number={number} amount={amount} />} onChoose={() => setNamed({ what: t.nameDraw, read: '/v1/draws/{id}', address: '/v1/draws/{id}/arrival', id, page: `/draws/${id}` })} />
          ))}
      </Offers>
      <Offers title={t.nameReturn}>
        {payments
          .filter((payment) => payment.amount === item.amount)
          .map(({ id, number, amount, payee }) => (
            <Offer key={id} said={<Said number={number} amount={amount} name={payee.name} />} onChoose={() => setNamed({ what: t.nameReturn, read: '/v1/payments/{id}', address: '/v1/payments/{id}/return', id, page: `/payments/${id}` })} />
          ))}
      </Offers>
      {named && <NameDialog {...named} item={item} onClose={() => setNamed(null)} />}
    </section>
  )
}

/** A debit of the refund account may be a payment, or a whole transfer order. */
export function NameRefundDebit({ item }: { item: SuspenseItem }) {
  const t = useReconciliationTexts()
  const [named, setNamed] = useState<Named | null>(null)
  const payments = useQuery(q('/v1/payments', undefined, { state: 'instructed', limit: 200 })).data?.items ?? []
  const orders = useQuery(q('/v1/transfer-orders', undefined, { state: 'sent', limit: 200 })).data?.items ?? []
  return (
    <section className={styles.part}>
      <Offers title={t.nameSettlement}>
        {payments
          .filter((payment) => payment.amount === item.amount)
          .map(({ id, number, amount, payee }) => (
            <Offer key={id} said={<Said number={number} amount={amount} name={payee.name} />} onChoose={() => setNamed({ what: t.nameSettlement, read: '/v1/payments/{id}', address: '/v1/payments/{id}/settlement', id, page: `/payments/${id}` })} />
          ))}
      </Offers>
      <Offers title={t.nameOrder}>
        {orders
          .filter((order) => order.total === item.amount)
          .map(({ id, number, total }) => (
            <Offer key={id} said={<Said number={number} amount={total} />} onChoose={() => setNamed({ what: t.nameOrder, read: '/v1/transfer-orders/{id}', address: '/v1/transfer-orders/{id}/settlement', id, page: `/transfer-orders/${id}` })} />
          ))}
      </Offers>
      {named && <NameDialog {...named} item={item} onClose={() => setNamed(null)} />}
    </section>
  )
}

function Said({ number, amount, name }: { number: string | undefined; amount: string; name?: string }) {
  return (
    <>
      <Money amount={amount} withUnit />
      {number && (
        <>
          {' '}
          · <Reference>{number}</Reference>
        </>
      )}
      {name && (
        <>
          {' '}
          · <bdi>{name}</bdi>
        </>
      )}
    </>
  )
}

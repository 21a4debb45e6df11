import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { ActionBar } from '~/base/actions/ActionBar'
import { versionOf } from '~/base/api/client'
import { q } from '~/base/api/query'
import { isolate } from '~/base/language/isolate'
import { AgencyName } from '~/base/names/AgencyName'
import { Facts } from '~/base/ui/Facts/Facts'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { useWords } from '~/base/words/words'
import { BankSays } from './BankSays'
import { PaymentBadge } from './badges'
import { NameItemDialog } from './NameItemDialog'
import { usePaymentsTexts } from './payments-texts'
import { RemedyList } from './RemedyList'
import styles from './payments.module.css'

/** A payment: whom, how much, by which order, what the bank said, and what is to become of it. */
export default function PaymentPage() {
  const t = usePaymentsTexts()
  const { fields, Verb } = useWords()
  const navigate = useNavigate()
  const { id } = useParams({ from: '/office/payments/$id' })
  const payment = useSuspenseQuery(q('/v1/payments/{id}', { id })).data
  const order = useQuery({ ...q('/v1/transfer-orders/{id}', { id: payment.transfer_order_id }), enabled: payment.actions.some(({ is_allowed }) => is_allowed) }).data
  const [asked, setAsked] = useState<'settlement' | 'return' | null>(null)
  return (
    <>
      <Heading title={t.of(isolate(payment.number))} beside={<PaymentBadge state={payment.state} />} about={<bdi>{payment.payee.name}</bdi>} />
      <ActionBar
        actions={payment.actions}
        of="Payment"
        on={{
          settlement: () => setAsked('settlement'),
          return: () => setAsked('return'),
          remedies: () => void navigate({ to: '/payments/$id/remedy', params: { id } }),
        }}
      />
      <Facts
        of={[
          [fields.amount, <Money amount={payment.amount} withUnit />],
          [fields['PaymentPayee.name'], <bdi>{payment.payee.name}</bdi>],
          [fields['PaymentPayee.sheba'], <Reference>{payment.payee.sheba}</Reference>],
          [fields['PaymentPayee.identifier'], payment.payee.identifier && <Reference>{payment.payee.identifier}</Reference>],
          [
            fields.transfer_order_number,
            <Link to="/transfer-orders/$id" params={{ id: payment.transfer_order_id }}>
              <Reference>{payment.transfer_order_number}</Reference>
            </Link>,
          ],
          [fields.row_number, <Money amount={String(payment.row_number)} />],
          [fields.refund_number, payment.refund_id && <Link to={`/refunds/${payment.refund_id}` as string}>{<Reference>{payment.refund_number ?? ''}</Reference>}</Link>],
          [fields.resolution_id, payment.resolution_id && t.payerReturn],
          [fields.agency_id, payment.agency_id && <AgencyName id={payment.agency_id} />],
          [fields.reissue_of, payment.reissue_of && <PaymentLink id={payment.reissue_of} />],
          [fields.reissued_as, payment.reissued_as && <PaymentLink id={payment.reissued_as} />],
        ]}
      />
      <section className={styles.section}>
        <h2>{t.bankSays}</h2>
        <BankSays payment={payment} />
      </section>
      <section className={styles.section}>
        <h2>{t.remedies.title}</h2>
        <RemedyList remedies={payment.remedies} />
      </section>
      {asked && order && (
        <NameItemDialog
          title={asked === 'settlement' ? t.settleTitle : t.returnTitle}
          address={`/v1/payments/{id}/${asked}`}
          sending={(suspense_item_id) => ({ path: { id }, version: versionOf(payment), body: { suspense_item_id } })}
          direction={asked === 'settlement' ? 'debit' : 'credit'}
          accountId={order.refund_account_id}
          amount={payment.amount}
          verb={asked === 'settlement' ? Verb.settlement : Verb['Payment.return']}
          done={asked === 'settlement' ? t.settled : t.returned}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  )
}

/** Another payment, by its number. */
function PaymentLink({ id }: { id: string }) {
  const payment = useQuery(q('/v1/payments/{id}', { id })).data
  return (
    <Link to="/payments/$id" params={{ id }}>
      <Reference>{payment?.number ?? '…'}</Reference>
    </Link>
  )
}

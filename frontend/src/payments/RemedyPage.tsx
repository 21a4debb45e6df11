import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { ActionBar } from '~/base/actions/ActionBar'
import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import { q } from '~/base/api/query'
import { isolate } from '~/base/language/isolate'
import { PersonName } from '~/base/names/PersonName'
import { Instant } from '~/base/ui/Day/Day'
import { Facts } from '~/base/ui/Facts/Facts'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { useWords } from '~/base/words/words'
import { PaymentBadge, RemedyBadge } from './badges'
import { PayeeDifference } from './PayeeDifference'
import { usePaymentsTexts } from './payments-texts'
import styles from './payments.module.css'

/** A remedy, as its second person has to see it: the payment, the word of the first, and what changes. */
export default function RemedyPage() {
  const t = usePaymentsTexts().remedies
  const { fields, RemedyKind, Verb } = useWords()
  const navigate = useNavigate()
  const { id } = useParams({ from: '/office/remedies/$id' })
  const remedy = useSuspenseQuery(q('/v1/remedies/{id}', { id })).data
  const payment = useSuspenseQuery(q('/v1/payments/{id}', { id: remedy.payment_id })).data
  const [asked, setAsked] = useState<'approval' | 'rejection' | null>(null)
  const difference = remedy.payee && <PayeeDifference before={payment.payee} after={remedy.payee} />
  const onAgreement = { reissue: t.approveReissue, restoration: t.approveRestoration, non_execution: t.approveNonExecution }[remedy.kind]
  const isWaitingToBeSent = remedy.state === 'approved' && remedy.kind === 'reissue' && !payment.reissued_as
  return (
    <>
      <Heading title={t.of(RemedyKind[remedy.kind], isolate(payment.number))} beside={<RemedyBadge state={remedy.state} />} about={t.kinds[remedy.kind]} />
      {remedy.state === 'proposed' && <p className={styles.notice}>{t.next}</p>}
      {isWaitingToBeSent && <p className={styles.notice}>{t.nextSend}</p>}
      <ActionBar
        // What is decided is no choice any more, and the badge says how it was decided.
        actions={remedy.actions.filter(({ action }) => (action === 'transfer_order' ? isWaitingToBeSent : remedy.state === 'proposed'))}
        on={{
          approval: () => setAsked('approval'),
          rejection: () => setAsked('rejection'),
          transfer_order: () => void navigate({ to: '/transfer-orders/new', search: { remedy_id: id } }),
        }}
        primary={isWaitingToBeSent ? 'transfer_order' : 'approval'}
        dangerous={['rejection']}
      />
      <Facts
        of={[
          [
            fields['Payment.number'],
            <Link to="/payments/$id" params={{ id: payment.id }}>
              <Reference>{payment.number}</Reference>
            </Link>,
          ],
          [fields.payment_id, <PaymentBadge state={payment.state} />],
          [fields.amount, <Money amount={payment.amount} withUnit />],
          [fields.returned_because, payment.returned_because && <bdi>{payment.returned_because}</bdi>],
          [fields['Remedy.note'], <bdi>{remedy.note}</bdi>],
          [fields.made_by, <PersonName id={remedy.made_by} name={remedy.made_by_name} />],
          [fields.made_at, <Instant at={remedy.made_at} />],
          [fields.decided_by, remedy.decided_by && <PersonName id={remedy.decided_by} name={remedy.decided_by_name} />],
          [fields.decided_at, remedy.decided_at && <Instant at={remedy.decided_at} />],
          [fields.rejected_because, remedy.rejected_because && <bdi>{remedy.rejected_because}</bdi>],
        ]}
      />
      {difference}
      {asked === 'approval' && (
        <SendDialog
          title={t.approveTitle}
          address="/v1/remedies/{id}/approval"
          sending={(note) => ({ path: { id }, version: versionOf(remedy), body: note ? { note } : {} })}
          asks={{ label: t.approveNote, name: '/note', isOptional: true }}
          verb={Verb.approval}
          done={t.approved}
          isWide
          onClose={() => setAsked(null)}
        >
          <p>{onAgreement}</p>
          <p>
            <Money amount={payment.amount} withUnit />
          </p>
          {difference}
        </SendDialog>
      )}
      {asked === 'rejection' && (
        <SendDialog
          title={t.rejectTitle}
          address="/v1/remedies/{id}/rejection"
          sending={(reason) => ({ path: { id }, version: versionOf(remedy), body: { reason } })}
          asks={{ label: t.reject, name: '/reason' }}
          verb={Verb.rejection}
          done={t.rejected}
          isDangerous
          onClose={() => setAsked(null)}
        />
      )}
    </>
  )
}

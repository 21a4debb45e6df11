import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { ActionBar } from '~/base/actions/ActionBar'
import { everything } from '~/base/api/everything'
import { q } from '~/base/api/query'
import { isolate } from '~/base/language/isolate'
import { AgencyName } from '~/base/names/AgencyName'
import { PersonName } from '~/base/names/PersonName'
import { Instant } from '~/base/ui/Day/Day'
import { Facts } from '~/base/ui/Facts/Facts'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { StateBadge } from '~/base/ui/StateBadge/StateBadge'
import { useWords } from '~/base/words/words'
import { PaymentBadge } from './badges'
import { usePayerReturnsTexts } from './payer-returns-texts'
import styles from './payments.module.css'

/** Money that goes back to whoever paid it, as whoever orders it has to see it, and what became of it. */
export default function PayerReturnPage() {
  const t = usePayerReturnsTexts()
  const { fields } = useWords()
  const navigate = useNavigate()
  const { id } = useParams({ from: '/office/payer-returns/$id' })
  const one = useSuspenseQuery(q('/v1/payer-returns/{id}', { id })).data
  const isOrdered = one.payment_id !== undefined
  return (
    <>
      <Heading title={t.of(isolate(one.payee.name))} beside={<StateBadge tone={isOrdered ? 'moving' : 'waiting'}>{isOrdered ? t.ordered : t.waiting}</StateBadge>} />
      {!isOrdered && <p className={styles.notice}>{t.next}</p>}
      {one.is_to_another_account && <p className={styles.notice}>{t.elsewhere}</p>}
      {!isOrdered && (
        <ActionBar
          actions={one.actions}
          on={{ transfer_order: () => void navigate({ to: '/transfer-orders/new', search: { resolution_id: id } }) }}
          primary="transfer_order"
        />
      )}
      <Facts
        of={[
          [fields.amount, <Money amount={one.amount} withUnit />],
          [fields['PaymentPayee.name'], <bdi>{one.payee.name}</bdi>],
          [fields['PaymentPayee.sheba'], <Reference>{one.payee.sheba}</Reference>],
          [fields.agency_id, one.agency_id && <AgencyName id={one.agency_id} />],
          [fields['PayerReturn.note'], <bdi>{one.note}</bdi>],
          [fields['PayerReturn.made_by'], <PersonName id={one.made_by} name={one.made_by_name} />],
          [fields['PayerReturn.decided_by'], <PersonName id={one.decided_by} name={one.decided_by_name} />],
          [fields['PayerReturn.decided_at'], <Instant at={one.decided_at} />],
        ]}
      />
      {isOrdered && <PaymentsOf id={id} />}
    </>
  )
}

/** The payments that were ordered for it, the latest first. */
function PaymentsOf({ id }: { id: string }) {
  const t = usePayerReturnsTexts()
  const payments = useQuery(everything('/v1/payments', { resolution_id: id })).data ?? []
  if (payments.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{t.payments}</h2>
      <ul className={styles.events}>
        {payments.map((payment) => (
          <li key={payment.id}>
            <Link to="/payments/$id" params={{ id: payment.id }}>
              <Reference>{payment.number}</Reference>
            </Link>{' '}
            <PaymentBadge state={payment.state} />
          </li>
        ))}
      </ul>
    </section>
  )
}

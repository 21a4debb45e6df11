import { useQueries, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { ActionBar } from '~/base/actions/ActionBar'
import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import { q } from '~/base/api/query'
import { amountInWords } from '~/base/language/amountInWords'
import { isolate } from '~/base/language/isolate'
import { useLanguage } from '~/base/language/language'
import { BankAccountName } from '~/base/names/BankAccountName'
import { PersonName } from '~/base/names/PersonName'
import { Day, Instant } from '~/base/ui/Day/Day'
import { Facts } from '~/base/ui/Facts/Facts'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { useWords } from '~/base/words/words'
import { DrawBadge } from './badges'
import { useDrawsTexts } from './draws-texts'
import { NameItemDialog } from './NameItemDialog'
import styles from './payments.module.css'

/** Funds drawn from account 20/9: how much, for what, and whether they have come. */
export default function DrawPage() {
  const t = useDrawsTexts()
  const { fields, Verb } = useWords()
  const language = useLanguage()
  const { id } = useParams({ from: '/office/draws/$id' })
  const draw = useSuspenseQuery(q('/v1/draws/{id}', { id })).data
  const [asked, setAsked] = useState<'arrival' | 'withdrawal' | null>(null)
  return (
    <>
      <Heading title={draw.number ? t.of(isolate(draw.number)) : t.unnumbered} beside={<DrawBadge state={draw.state} />} />
      {draw.state === 'requested' && <p className={styles.notice}>{t.next}</p>}
      <ActionBar actions={draw.actions} of="Draw" on={{ arrival: () => setAsked('arrival'), withdrawal: () => setAsked('withdrawal') }} dangerous={['withdrawal']} />
      <Facts
        of={[
          [fields.amount, <Money amount={draw.amount} withUnit />],
          [t.inWords, amountInWords(draw.amount, language)],
          [fields.refund_account_id, <BankAccountName id={draw.refund_account_id} withSheba />],
          [fields.requested_by, draw.requested_by && <PersonName id={draw.requested_by} name={draw.requested_by_name} />],
          [fields.requested_at, draw.requested_at && <Instant at={draw.requested_at} />],
          [fields.arrived_on, draw.arrived_on && <Day on={draw.arrived_on} />],
          [fields.withdrawn_by, draw.withdrawn_by && <PersonName id={draw.withdrawn_by} name={draw.withdrawn_by_name} />],
          [fields.withdrawn_at, draw.withdrawn_at && <Instant at={draw.withdrawn_at} />],
          [fields.withdrawn_because, draw.withdrawn_because && <bdi>{draw.withdrawn_because}</bdi>],
        ]}
      />
      {draw.refund_ids.length > 0 && <RefundLinks ids={draw.refund_ids} />}
      {asked === 'arrival' && (
        <NameItemDialog
          title={t.arrivalTitle}
          address="/v1/draws/{id}/arrival"
          sending={(suspense_item_id) => ({ path: { id }, version: versionOf(draw), body: { suspense_item_id } })}
          direction="credit"
          accountId={draw.refund_account_id}
          amount={draw.amount}
          verb={Verb['Draw.arrival']}
          done={t.arrived}
          onClose={() => setAsked(null)}
        />
      )}
      {asked === 'withdrawal' && (
        <SendDialog
          title={t.withdrawTitle}
          address="/v1/draws/{id}/withdrawal"
          sending={(reason) => ({ path: { id }, version: versionOf(draw), body: { reason } })}
          asks={{ label: t.because, name: '/reason' }}
          verb={Verb.withdrawal}
          done={t.withdrawn}
          isDangerous
          onClose={() => setAsked(null)}
        >
          <p>{t.withdrawAbout}</p>
        </SendDialog>
      )}
    </>
  )
}

/** The refunds that funds were asked for, by their numbers. */
function RefundLinks({ ids }: { ids: readonly string[] }) {
  const t = useDrawsTexts()
  const refunds = useQueries({ queries: ids.map((id) => q('/v1/refunds/{id}', { id })) })
  return (
    <section className={styles.section}>
      <h2>{t.refunds}</h2>
      <ul className={styles.events}>
        {ids.map((id, place) => {
          const refund = refunds[place]?.data
          return (
            <li key={id}>
              <Link to={`/refunds/${id}` as string}>
                <Reference>{refund?.number ?? '…'}</Reference>
              </Link>{' '}
              {refund && <Money amount={refund.total} withUnit />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { SendDialog } from '~/base/actions/SendDialog'
import { q } from '~/base/api/query'
import type { components } from '~/base/api/schema'
import { Button } from '~/base/ui/Button/Button'
import { Day } from '~/base/ui/Day/Day'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { useWords } from '~/base/words/words'
import styles from './SuspenseItemPage.module.css'
import { useReconciliationTexts } from './reconciliation-texts'

type SuspenseItem = components['schemas']['SuspenseItem']
type Reversed = { deposit_id: string } | { credit_suspense_item_id: string }

/** Which receipt a debit of the bank took back: those of the same amount are offered. */
export function BankReversal({ item }: { item: SuspenseItem }) {
  const t = useReconciliationTexts()
  const { Verb } = useWords()
  const navigate = useNavigate()
  const [chosen, setChosen] = useState<{ what: Reversed; said: ReactNode } | null>(null)
  return (
    <section className={styles.part}>
      <h2>{t.reversalTitle}</h2>
      <p>{t.reversalAbout}</p>
      <Deposits item={item} onChoose={(id, said) => setChosen({ what: { deposit_id: id }, said })} />
      <Credits item={item} onChoose={(id, said) => setChosen({ what: { credit_suspense_item_id: id }, said })} />
      {chosen && (
        <SendDialog
          title={t.checkTitle}
          address="/v1/bank-reversals"
          sending={(note) => ({ body: { suspense_item_id: item.id, ...chosen.what, note } })}
          asks={{ label: t.why, name: '/note', hint: t.whyHint }}
          verb={Verb.bank_reversal}
          done={t.proposed}
          onClose={() => setChosen(null)}
          onDone={(resolution) => void navigate({ to: '/resolutions/$id', params: { id: resolution.id } })}
        >
          <p>{chosen.said}</p>
        </SendDialog>
      )}
    </section>
  )
}

type Choose = (id: string, said: ReactNode) => void

/** Deposits whose money had come: the API tells those of one state at a time. */
function Deposits({ item, onChoose }: { item: SuspenseItem; onChoose: Choose }) {
  const t = useReconciliationTexts()
  const of = item.agency_id ? { agency_id: item.agency_id, limit: 200 } : { limit: 200 }
  const received = useQuery(q('/v1/deposits', undefined, { ...of, state: 'received' })).data?.items ?? []
  const swept = useQuery(q('/v1/deposits', undefined, { ...of, state: 'swept' })).data?.items ?? []
  const announced = useQuery(q('/v1/deposits', undefined, { ...of, state: 'announced' })).data?.items ?? []
  const same = [...received, ...swept, ...announced].filter((deposit) => deposit.amount === item.remaining)
  return (
    <Offers title={t.receivedDeposits}>
      {same.map((deposit) => {
        const said = (
          <>
            <Money amount={deposit.amount} withUnit /> · <Reference>{deposit.receipt_number}</Reference> · <bdi>{deposit.depositor.name}</bdi>
            {deposit.received_on && (
              <>
                {' '}
                · <Day on={deposit.received_on} />
              </>
            )}
          </>
        )
        return <Offer key={deposit.id} said={said} onChoose={() => onChoose(deposit.id, said)} />
      })}
    </Offers>
  )
}

function Credits({ item, onChoose }: { item: SuspenseItem; onChoose: Choose }) {
  const t = useReconciliationTexts()
  const items = useQuery(q('/v1/suspense-items', undefined, { state: 'open', bank_account_id: item.bank_account_id, limit: 200 })).data?.items ?? []
  const same = items.filter((other) => other.direction === 'credit' && other.remaining === item.remaining)
  return (
    <Offers title={t.openCredits}>
      {same.map((credit) => {
        const said = (
          <>
            <Money amount={credit.remaining} withUnit /> · <Day on={credit.booked_on} /> · <bdi>{credit.counterparty_name ?? credit.description}</bdi>
          </>
        )
        return <Offer key={credit.id} said={said} onChoose={() => onChoose(credit.id, said)} />
      })}
    </Offers>
  )
}

/** What can be chosen, or that there is nothing. */
export function Offers({ title, children }: { title: string; children: ReactNode[] }) {
  const t = useReconciliationTexts()
  return (
    <div className={styles.check}>
      <h3>{title}</h3>
      {children.length === 0 ? <p className={styles.hint}>{t.noSame}</p> : <ul className={styles.pairs}>{children}</ul>}
    </div>
  )
}

/** One of them. */
export function Offer({ said, onChoose }: { said: ReactNode; onChoose: () => void }) {
  const t = useReconciliationTexts()
  return (
    <li className={styles.named}>
      <span>{said}</span>
      <Button isSmall onPress={onChoose}>
        {t.choose}
      </Button>
    </li>
  )
}

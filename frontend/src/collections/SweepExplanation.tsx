import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import { q } from '~/base/api/query'
import type { components } from '~/base/api/schema'
import { grouped } from '~/base/language/numbers'
import { Button } from '~/base/ui/Button/Button'
import { Day } from '~/base/ui/Day/Day'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { type Column, Table } from '~/base/ui/Table/Table'
import { useWords } from '~/base/words/words'
import styles from './Sweep.module.css'
import { useSweepsTexts } from './sweeps-texts'

type Sweep = components['schemas']['Sweep']

/** Money that may have stayed on the link account. */
interface Stayed {
  id: string
  to: string
  what: string
  on: string
  amount: string
  name: string
  number: string | undefined
}

/** Says what stayed on the link account when a sweep left it; the sum has to be the difference. */
export function SweepExplanation({ sweep }: { sweep: Sweep }) {
  const t = useSweepsTexts()
  const { fields, Verb } = useWords()
  const rows = useStayed(sweep)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [isAsked, setAsked] = useState(false)
  const sum = rows.filter(({ id }) => chosen.has(id)).reduce((sum, { amount }) => sum + BigInt(amount), 0n)
  const isEven = sum === BigInt(sweep.difference ?? '0')
  const columns: Column<Stayed>[] = [
    { key: 'amount', heading: fields.amount, isNumber: true, cell: (row) => <Money amount={row.amount} /> },
    { key: 'on', heading: fields.booked_on, cell: (row) => <Day on={row.on} /> },
    { key: 'what', heading: t.what, cell: (row) => <Link to={row.to}>{row.what}</Link> },
    { key: 'name', heading: fields.name, cell: (row) => <bdi>{row.name}</bdi> },
    { key: 'number', heading: fields.number, cell: (row) => row.number && <Reference>{row.number}</Reference> },
  ]
  return (
    <section className={styles.part}>
      <h2>{t.stayed}</h2>
      <p>{t.stayedAbout}</p>
      <Table label={t.stayed} name="stayed" columns={columns} rows={rows} rowKey={(row) => row.id} count={rows.length} selection={{ chosen, onChange: setChosen }} empty={<p>{t.noneStayed}</p>} />
      <div className={styles.scale}>
        <span>
          {t.sum}: <Money amount={sum.toString()} withUnit />
        </span>
        <span>
          {t.difference}: <Money amount={sweep.difference ?? '0'} withUnit />
        </span>
        <span role="status">{chosen.size > 0 && (isEven ? t.matches : t.differs)}</span>
        <Button look="primary" isDisabled={chosen.size > 0 && !isEven} onPress={() => setAsked(true)}>
          {chosen.size > 0 ? Verb.explanation : t.compareAgain}
        </Button>
      </div>
      {isAsked && (
        <SendDialog
          title={t.explainTitle}
          address="/v1/sweeps/{id}/explanation"
          sending={() => ({ path: { id: sweep.id }, version: versionOf(sweep), body: { left_behind: [...chosen] } })}
          verb={chosen.size > 0 ? Verb.explanation : t.compareAgain}
          done={t.explainDone}
          onClose={() => setAsked(false)}
        >
          <p>{chosen.size > 0 ? t.explainAbout(grouped(chosen.size)) : t.againAbout}</p>
        </SendDialog>
      )}
    </section>
  )
}

/** Deposits received and not swept, and receipts in suspense, of the link account, up to the day of the sweep. */
function useStayed(sweep: Sweep): Stayed[] {
  const t = useSweepsTexts()
  const deposits = useQuery(q('/v1/deposits', undefined, { agency_id: sweep.agency_id, state: 'received', limit: 200 })).data?.items ?? []
  const items = useQuery(q('/v1/suspense-items', undefined, { bank_account_id: sweep.link_account_id, limit: 200 })).data?.items ?? []
  const until = sweep.out_on ?? ''
  return [
    ...deposits
      .filter((deposit) => deposit.link_account_id === sweep.link_account_id && (deposit.received_on ?? '') <= until)
      .map((deposit) => ({ id: deposit.id, to: `/deposits/${deposit.id}`, what: t.deposit, on: deposit.received_on ?? deposit.receipt_on, amount: deposit.amount, name: deposit.depositor.name, number: deposit.receipt_number })),
    ...items
      .filter((item) => item.remaining !== '0' && item.booked_on <= until && !item.sweep_id)
      .map((item) => ({
        id: item.id,
        to: `/suspense/${item.id}`,
        what: t.suspense,
        on: item.booked_on,
        amount: item.direction === 'debit' ? `-${item.remaining}` : item.remaining,
        name: item.counterparty_name ?? item.description,
        number: item.bank_reference,
      })),
  ]
}

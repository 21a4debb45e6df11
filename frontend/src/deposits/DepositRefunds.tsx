import { Link } from '@tanstack/react-router'
import type { Item } from '~/base/api/query'
import { usePages } from '~/base/api/usePages'
import { Instant } from '~/base/ui/Day/Day'
import { Failure } from '~/base/ui/Failure/Failure'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { Pager } from '~/base/ui/Table/Pager'
import { type Column, Table } from '~/base/ui/Table/Table'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { useWords } from '~/base/words/words'
import type { Deposit } from './DepositMarks'
import styles from './DepositPage.module.css'
import { useDepositsTexts } from './deposits-texts'

/** The requests to give a deposit back; there can be none before its collection is announced. */
export function DepositRefunds({ deposit }: { deposit: Deposit }) {
  const t = useDepositsTexts()
  const { fields } = useWords()
  const columns = useRefundColumns()
  const { rows, pager, error, isPending, retry } = usePages('/v1/refunds', { deposit_id: deposit.id }, undefined, 20)
  if (deposit.announced_on === undefined) return null
  return (
    <section className={styles.section}>
      <h2>{fields.refund_ids}</h2>
      {error ? (
        <Failure error={error} onRetry={retry} />
      ) : isPending ? (
        <Waiting />
      ) : rows.length === 0 ? (
        <p>{t.page.noRefund}</p>
      ) : (
        <>
          <Table label={fields.refund_ids} name="deposit-refunds" columns={columns} rows={rows} rowKey={(row) => row.id} empty={t.page.noRefund} />
          {(pager.onNext ?? pager.onPrevious) && <Pager {...pager} />}
        </>
      )}
    </section>
  )
}

function RefundLink({ id, number }: { id: string; number: string | undefined }) {
  const { RefundState } = useWords()
  const path: string = `/refunds/${id}`
  return (
    <Link to={path}>
      {number ? <Reference>{number}</Reference> : RefundState.draft}
    </Link>
  )
}

function useRefundColumns(): Column<Item<'/v1/refunds'>>[] {
  const { fields, RefundState } = useWords()
  return [
    { key: 'number', heading: fields['Refund.number'], cell: (row) => <RefundLink id={row.id} number={row.number} /> },
    { key: 'state', heading: fields.state, cell: (row) => RefundState[row.state] },
    { key: 'made_at', heading: fields.made_at, cell: (row) => <Instant at={row.made_at} /> },
    { key: 'total', heading: fields.total, isNumber: true, cell: (row) => <Money amount={row.total} /> },
  ]
}

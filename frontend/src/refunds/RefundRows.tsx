import { Link } from '@tanstack/react-router'
import type { components } from '~/base/api/schema'
import { grouped } from '~/base/language/numbers'
import { Day } from '~/base/ui/Day/Day'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { StateBadge } from '~/base/ui/StateBadge/StateBadge'
import { type Column, Table } from '~/base/ui/Table/Table'
import { useWords } from '~/base/words/words'
import styles from './refunds.module.css'
import { useRefundsTexts } from './refunds-texts'
import { isReserving, type Refund } from './stages'
import { type Deposit, useDeposits } from './useDeposits'

type RefundRow = components['schemas']['RefundRow']

/** The rows of a request, each beside what is on record for its deposit. */
export function RefundRows({ refund }: { refund: Refund }) {
  const t = useRefundsTexts()
  const rows = refund.rows ?? []
  const deposits = useDeposits(rows.map((row) => row.deposit_id))
  const columns = useRowColumns(refund, deposits)
  return (
    <section className={`${styles.part} ${styles.compact}`}>
      <h2>{t.rows}</h2>
      <Table label={t.rows} name="refund-rows" columns={columns} rows={rows} rowKey={(row) => String(row.row_number)} count={rows.length} empty={t.rows} />
    </section>
  )
}

function useRowColumns(refund: Refund, deposits: ReadonlyMap<string, Deposit>): Column<RefundRow>[] {
  const t = useRefundsTexts()
  const { fields, RefundReason, DepositKind } = useWords()
  const of = (row: RefundRow) => deposits.get(row.deposit_id)
  const isOfSeveral = (refund.payees ?? []).length > 1
  return [
    { key: 'row_number', heading: fields.row_number, cell: (row) => grouped(row.row_number) },
    {
      key: 'deposit',
      heading: fields.deposit_id,
      cell: (row) => (
        <span className={styles.stack}>
          <Link to="/deposits/$id" params={{ id: row.deposit_id }}>
            <Reference>{row.receipt_number}</Reference>
          </Link>
          <bdi>{of(row)?.depositor.name}</bdi>
        </span>
      ),
    },
    {
      key: 'credit_number',
      heading: fields.credit_number,
      cell: (row) => (
        <span className={styles.stack}>
          <Reference>{row.credit_number}</Reference>
          <span className={styles.aside}>
            {t.announced} <Day on={row.announced_on} />
          </span>
        </span>
      ),
    },
    {
      key: 'reason',
      heading: fields['RefundRow.reason'],
      cell: (row) => (
        <span className={styles.stack}>
          {RefundReason[row.reason]}
          <span className={styles.aside}>{kindOf(of(row), DepositKind)}</span>
        </span>
      ),
    },
    {
      key: 'deposited',
      heading: t.deposited,
      isNumber: true,
      cell: (row) => (
        <span className={styles.stack}>
          <Figure amount={of(row)?.amount} />
          <span className={styles.aside} dir="auto">
            {isReserving(refund.state) ? fields.balance : fields.available}: <Figure amount={isReserving(refund.state) ? of(row)?.balance : of(row)?.available} />
          </span>
        </span>
      ),
    },
    {
      key: 'amount',
      heading: fields.amount,
      isNumber: true,
      cell: (row) => (
        <span className={styles.stack}>
          <strong>
            <Money amount={row.amount} />
          </strong>
          <Compared row={row} deposit={of(row)} refund={refund} />
          {isOfSeveral && (
            <span className={styles.aside} dir="auto">
              {t.payeeNumber(grouped(row.payee_number))}
            </span>
          )}
        </span>
      ),
    },
  ]
}

function kindOf(deposit: Deposit | undefined, words: Record<Deposit['kind'], string>): string {
  return deposit ? words[deposit.kind] : ''
}

function Figure({ amount }: { amount: string | undefined }) {
  return amount === undefined ? '…' : <Money amount={amount} />
}

/** How the row's amount stands to the deposit: all of it or a part; and what is wrong with it, if anything is. */
function Compared({ row, deposit, refund }: { row: RefundRow; deposit: Deposit | undefined; refund: Refund }) {
  const t = useRefundsTexts()
  if (!deposit) return null
  if (deposit.is_on_hold) return <StateBadge tone="bad">{t.onHold}</StateBadge>
  const amount = BigInt(row.amount)
  // What a request on its way asks for is reserved already, and no longer available.
  if (isReserving(refund.state) && amount > BigInt(deposit.balance)) return <StateBadge tone="bad">{t.exceedsBalance}</StateBadge>
  if ((refund.state === 'draft' || refund.state === 'returned') && amount > BigInt(deposit.available)) return <StateBadge tone="bad">{t.exceeds}</StateBadge>
  return <span className={styles.aside}>{amount === BigInt(deposit.amount) ? t.isWhole : t.isPart}</span>
}

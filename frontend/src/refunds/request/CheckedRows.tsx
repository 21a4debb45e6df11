import { grouped } from '~/base/language/numbers'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { type Column, Table } from '~/base/ui/Table/Table'
import { useWords } from '~/base/words/words'
import type { Refund } from '../stages'
import type { Deposit } from '../useDeposits'
import styles from './request.module.css'
import { useRequestTexts } from './request-texts'

type Row = NonNullable<Refund['rows']>[number]

/** The rows with what is available of each deposit; a figure that has changed stands beside the one that was seen. */
export function CheckedRows({ refund, deposits, fresh }: { refund: Refund; deposits: ReadonlyMap<string, Deposit>; fresh: ReadonlyMap<string, string> }) {
  const t = useRequestTexts()
  const { fields, RefundReason } = useWords()
  const columns: Column<Row>[] = [
    { key: 'row_number', heading: fields.row_number, cell: (row) => grouped(row.row_number) },
    { key: 'receipt_number', heading: fields.receipt_number, cell: (row) => <Reference>{row.receipt_number}</Reference> },
    { key: 'credit_number', heading: fields.credit_number, cell: (row) => <Reference>{row.credit_number}</Reference> },
    { key: 'depositor', heading: fields.depositor, cell: (row) => <bdi>{deposits.get(row.deposit_id)?.depositor.name}</bdi> },
    { key: 'reason', heading: fields['RefundRow.reason'], cell: (row) => RefundReason[row.reason] },
    { key: 'available', heading: fields.available, isNumber: true, cell: (row) => <Available seen={deposits.get(row.deposit_id)?.available} now={fresh.get(row.credit_number)} /> },
    {
      key: 'amount',
      heading: fields.amount,
      isNumber: true,
      cell: (row) => (
        <strong>
          <Money amount={row.amount} />
        </strong>
      ),
    },
  ]
  const rows = refund.rows ?? []
  return <Table label={t.chosen} name="refund-check" columns={columns} rows={rows} rowKey={(row) => String(row.row_number)} count={rows.length} empty={t.noneChosen} />
}

function Available({ seen, now }: { seen: string | undefined; now: string | undefined }) {
  if (seen === undefined) return '…'
  if (now === undefined || now === seen) return <Money amount={seen} />
  return (
    <span className={styles.stack}>
      <del className={styles.before}>
        <Money amount={seen} />
      </del>
      <ins className={styles.after}>
        <Money amount={now} />
      </ins>
    </span>
  )
}

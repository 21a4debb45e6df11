import { useQuery } from '@tanstack/react-query'
import { q } from '~/base/api/query'
import type { components } from '~/base/api/schema'
import { Day } from '~/base/ui/Day/Day'
import { Failure } from '~/base/ui/Failure/Failure'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { type Column, Table } from '~/base/ui/Table/Table'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { useWords } from '~/base/words/words'
import styles from './SuspenseItemPage.module.css'
import { useReconciliationTexts } from './reconciliation-texts'

type SuspenseItem = components['schemas']['SuspenseItem']

export interface OtherReceiptsProps {
  item: SuspenseItem
  chosen: readonly SuspenseItem[]
  onChange: (chosen: readonly SuspenseItem[]) => void
  /** Shown at once, because this receipt alone is not enough. */
  isOpen: boolean
}

/** Other open receipts of the same agency, where a deposit was paid by several. */
export function OtherReceipts(props: OtherReceiptsProps) {
  const t = useReconciliationTexts()
  return (
    <details key={String(props.isOpen)} open={props.isOpen}>
      <summary>{t.credits}</summary>
      <div className={styles.part}>
        <p className={styles.hint}>{t.creditsAbout}</p>
        <Receipts {...props} />
      </div>
    </details>
  )
}

function Receipts({ item, chosen, onChange }: OtherReceiptsProps) {
  const t = useReconciliationTexts()
  const { fields, SuspenseReason } = useWords()
  const { data, error, refetch } = useQuery(q('/v1/suspense-items', undefined, { state: 'open', limit: 200, ...(item.agency_id ? { agency_id: item.agency_id } : {}) }))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data) return <Waiting />
  const rows = data.items.filter((other) => other.id !== item.id && other.direction === 'credit')
  const columns: Column<SuspenseItem>[] = [
    { key: 'remaining', heading: fields.remaining, isNumber: true, cell: (row) => <Money amount={row.remaining} /> },
    { key: 'booked_on', heading: fields.booked_on, cell: (row) => <Day on={row.booked_on} /> },
    { key: 'name', heading: fields.counterparty_name, cell: (row) => row.counterparty_name && <bdi>{row.counterparty_name}</bdi> },
    { key: 'reason', heading: fields.reason, cell: (row) => SuspenseReason[row.reason] },
    { key: 'reference', heading: fields.bank_reference, isExtra: true, cell: (row) => row.bank_reference && <Reference>{row.bank_reference}</Reference> },
  ]
  return (
    <Table
      label={t.credits}
      name="other-receipts"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      count={rows.length}
      selection={{ chosen: new Set(chosen.map(({ id }) => id)), onChange: (ids) => onChange(rows.filter(({ id }) => ids.has(id))) }}
      empty={<p>{t.noCredits}</p>}
    />
  )
}

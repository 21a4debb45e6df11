import { Link } from '@tanstack/react-router'
import type { Item } from '~/base/api/query'
import { usePages } from '~/base/api/usePages'
import { Day } from '~/base/ui/Day/Day'
import { Reference } from '~/base/ui/Reference/Reference'
import { StateBadge } from '~/base/ui/StateBadge/StateBadge'
import { type Column, Table } from '~/base/ui/Table/Table'
import { useWords } from '~/base/words/words'
import styles from './DepositPage.module.css'
import { useDepositsTexts } from './deposits-texts'

type Hold = Item<'/v1/holds'>

/** The orders that block a deposit, or did; nothing stands here where there was none. */
export function DepositHolds({ id }: { id: string }) {
  const { fields } = useWords()
  const columns = useHoldColumns()
  const { rows } = usePages('/v1/holds', { deposit_id: id }, undefined, 100)
  if (rows.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{fields.is_on_hold}</h2>
      <Table label={fields.is_on_hold} name="deposit-holds" columns={columns} rows={rows} rowKey={(row) => row.id} empty="" />
    </section>
  )
}

function HoldLink({ hold }: { hold: Hold }) {
  const path: string = `/holds/${hold.id}`
  return (
    <Link to={path}>
      <Reference>{hold.order_number}</Reference>
    </Link>
  )
}

function useHoldColumns(): Column<Hold>[] {
  const t = useDepositsTexts()
  const { fields, HoldKind } = useWords()
  return [
    { key: 'order_number', heading: fields.order_number, cell: (row) => <HoldLink hold={row} /> },
    { key: 'authority', heading: fields.authority, cell: (row) => <bdi>{row.authority}</bdi> },
    { key: 'kind', heading: fields['DepositHold.kind'], cell: (row) => HoldKind[row.kind] },
    { key: 'order_on', heading: fields.order_on, cell: (row) => <Day on={row.order_on} /> },
    { key: 'state', heading: fields.state, cell: (row) => <StateBadge tone={row.is_released ? 'over' : 'bad'}>{row.is_released ? fields.is_released : t.onHold}</StateBadge> },
  ]
}

import { Link, useNavigate } from '@tanstack/react-router'
import { ExportButton } from '~/base/actions/ExportButton'
import type { Item } from '~/base/api/query'
import { usePages } from '~/base/api/usePages'
import { grouped } from '~/base/language/numbers'
import { Day } from '~/base/ui/Day/Day'
import { Failure } from '~/base/ui/Failure/Failure'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { Pager } from '~/base/ui/Table/Pager'
import { type Column, Table } from '~/base/ui/Table/Table'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { useWords } from '~/base/words/words'
import type { ItemisedList } from './ItemisedListPage'
import { useCollectionsTexts } from './collections-texts'
import styles from './collections.module.css'

type Row = Item<'/v1/itemised-lists/{id}/rows'>

/** The rows of an itemised list, a page of them. */
export function ItemisedRows({ listed }: { listed: ItemisedList }) {
  const t = useCollectionsTexts()
  const navigate = useNavigate()
  const columns = useRowColumns(listed.state === 'announced')
  const { rows, first, pager, error, isPending, retry } = usePages('/v1/itemised-lists/{id}/rows', {}, { id: listed.id })
  return (
    <section className={styles.section}>
      <h2>{t.rows}</h2>
      {error ? (
        <Failure error={error} onRetry={retry} />
      ) : isPending ? (
        <Waiting />
      ) : (
        <>
          <Table
            label={t.rows}
            tools={<ExportButton path={`/v1/itemised-lists/${listed.id}/rows`} filters={{}} name={t.rows} />}
            name="itemised-rows"
            columns={columns}
            rows={rows}
            rowKey={(row) => row.deposit_id}
            first={first}
            count={listed.row_count}
            onOpen={(row) => void navigate({ to: '/deposits/$id', params: { id: row.deposit_id } })}
            empty={t.none}
          />
          <Pager {...pager} count={listed.row_count} />
        </>
      )}
    </section>
  )
}

function useRowColumns(isAnnounced: boolean): Column<Row>[] {
  const { fields, DepositKind } = useWords()
  const announced: Column<Row> = { key: 'credit_number', heading: fields.credit_number, cell: (row) => row.credit_number && <Reference>{row.credit_number}</Reference> }
  return [
    { key: 'row_number', heading: fields.row_number, cell: (row) => grouped(row.row_number) },
    {
      key: 'receipt_number',
      heading: fields.receipt_number,
      cell: (row) => (
        <Link to="/deposits/$id" params={{ id: row.deposit_id }}>
          <Reference>{row.receipt_number}</Reference>
        </Link>
      ),
    },
    { key: 'receipt_on', heading: fields.receipt_on, cell: (row) => <Day on={row.receipt_on} /> },
    { key: 'depositor_name', heading: fields.depositor_name, cell: (row) => <bdi>{row.depositor_name}</bdi> },
    { key: 'kind', heading: fields['ItemisedRow.kind'], cell: (row) => DepositKind[row.kind] },
    { key: 'received_on', heading: fields.received_on, cell: (row) => <Day on={row.received_on} /> },
    { key: 'swept_on', heading: fields.swept_on, cell: (row) => <Day on={row.swept_on} /> },
    ...(isAnnounced ? [announced] : []),
    { key: 'amount', heading: fields.amount, isNumber: true, cell: (row) => <Money amount={row.amount} /> },
  ]
}

import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ExportButton } from '~/base/actions/ExportButton'
import { list } from '~/base/api/query'
import type { components } from '~/base/api/schema'
import { grouped } from '~/base/language/numbers'
import { Button } from '~/base/ui/Button/Button'
import { Day } from '~/base/ui/Day/Day'
import { Failure } from '~/base/ui/Failure/Failure'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { type Column, Table } from '~/base/ui/Table/Table'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { useWords } from '~/base/words/words'
import styles from './Notice.module.css'
import { useNoticesTexts } from './notices-texts'

type ItemisedRow = components['schemas']['ItemisedRow']
type Address = '/v1/collection-notices/{id}/rows' | '/v1/itemised-lists/{id}/rows'

/** Rows of a notice or of the list it answers, as they are read; many at a time, because they are printed together. */
export const noticeRows = (of: Address, id: string) => list(of, {}, { id }, 200)

/** What is announced, deposit by deposit. */
export function NoticeRows({ of, id }: { of: Address; id: string }) {
  const t = useNoticesTexts()
  const read = useInfiniteQuery(noticeRows(of, id))
  const rows = (read.data?.pages ?? []).flatMap((page) => page.items)
  const columns = useRowColumns(rows.some((row) => row.credit_number))
  if (read.error) return <Failure error={read.error} onRetry={() => void read.refetch()} />
  if (read.isPending) return <Waiting />
  return (
    <section className={styles.part}>
      <h2>{t.rows}</h2>
      <Table label={t.rows} name="notice-rows" tools={<ExportButton path={of.replace('{id}', id)} filters={{}} name={t.rows} />} columns={columns} rows={rows} rowKey={(row) => row.deposit_id} empty={<p>{t.noRows}</p>} />
      {read.hasNextPage && (
        <div className={styles.buttons}>
          <Button isPending={read.isFetchingNextPage} onPress={() => void read.fetchNextPage()}>
            {t.moreRows}
          </Button>
        </div>
      )}
    </section>
  )
}

function useRowColumns(isIssued: boolean): Column<ItemisedRow>[] {
  const { fields, DepositKind } = useWords()
  const credit: Column<ItemisedRow>[] = [{ key: 'credit_number', heading: fields.credit_number, cell: (row) => row.credit_number && <Reference>{row.credit_number}</Reference> }]
  return [
    { key: 'row', heading: fields.row_number, isNumber: true, cell: (row) => grouped(row.row_number) },
    ...(isIssued ? credit : []),
    {
      key: 'receipt',
      heading: fields.receipt_number,
      cell: (row) => (
        <Link to="/deposits/$id" params={{ id: row.deposit_id }}>
          <Reference>{row.receipt_number}</Reference>
        </Link>
      ),
    },
    { key: 'depositor', heading: fields.depositor_name, cell: (row) => <bdi>{row.depositor_name}</bdi> },
    { key: 'kind', heading: fields['ItemisedRow.kind'], cell: (row) => DepositKind[row.kind] },
    { key: 'received_on', heading: fields.received_on, cell: (row) => <Day on={row.received_on} /> },
    { key: 'amount', heading: fields.amount, isNumber: true, cell: (row) => <Money amount={row.amount} /> },
    { key: 'receipt_on', heading: fields.receipt_on, isExtra: true, cell: (row) => <Day on={row.receipt_on} /> },
    { key: 'swept_on', heading: fields.swept_on, isExtra: true, cell: (row) => <Day on={row.swept_on} /> },
  ]
}

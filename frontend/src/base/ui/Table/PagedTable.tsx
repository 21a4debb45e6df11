import { ExportButton } from '~/base/actions/ExportButton'
import type { Filters, Item, Listed } from '~/base/api/query'
import { usePages } from '~/base/api/usePages'
import { Failure } from '../Failure/Failure'
import { Waiting } from '../Waiting/Waiting'
import { Pager } from './Pager'
import { Table, type TableProps } from './Table'

export interface PagedTableProps<P extends Listed> extends Omit<TableProps<Item<P>>, 'rows' | 'first' | 'rowKey' | 'name'> {
  /** The list that is read, and what narrows it down. */
  of: P
  filters: Filters<P>
  rowKey: (row: Item<P>) => string
  /** The name under which the choice of columns is kept; the list's own unless said otherwise. */
  name?: string
}

/** A list of the API, a page at a time: waiting, failing, empty or there; and the whole of it as a file. */
export function PagedTable<P extends Listed>({ of, filters, count, name, ...table }: PagedTableProps<P>) {
  const { rows, first, pager, error, isPending, retry } = usePages(of, filters)
  if (error) return <Failure error={error} onRetry={retry} />
  if (isPending) return <Waiting />
  return (
    <>
      <Table
        {...table}
        tools={table.tools ?? <ExportButton path={of} filters={filters} name={table.label} />}
        name={name ?? of.slice(4)}
        rows={rows}
        first={first}
        {...(count === undefined ? {} : { count })}
      />
      <Pager {...pager} count={count} />
    </>
  )
}

import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { useLanguage } from '~/base/language/language'
import { ColumnChooser } from './ColumnChooser'
import { RowBox, SelectionSum } from './Selection'
import { type Sort, SortChoice } from './SortChoice'
import styles from './Table.module.css'
import { useColumns } from './useColumns'
import { useFits } from './useFits'

/** A column: what it is called, and what stands in it. */
export interface Column<Row> {
  key: string
  heading: string
  cell: (row: Row) => ReactNode
  /** Amounts and counts stand under each other by their digits. */
  isNumber?: boolean
  /** Hidden until somebody asks for it. */
  isExtra?: boolean
  /** What stands in it says what it is: the heading is only read out. */
  isSelfEvident?: boolean
}

export interface TableProps<Row> {
  /** What the table is called, and the name under which the choice of its columns is kept. */
  label: string
  name: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** The place of the first row in the whole list, from 0. */
  first?: number
  /** How many rows the whole list has, where that is known. */
  count?: number
  /** Called with a row on Enter and on a click beside its links. */
  onOpen?: (row: Row) => void
  /** Rows can be chosen; `amount` is summed up, in whole rials. `among` are the rows of other pages that may be chosen, too. */
  selection?: { chosen: ReadonlySet<string>; onChange: (chosen: ReadonlySet<string>) => void; amount?: (row: Row) => string; among?: readonly Row[] }
  /** Which rows come first, where that can be chosen. */
  sort?: { value: Sort; onChange: (sort: Sort) => void }
  /** Said where there is no row. */
  empty: ReactNode
  /** What can be done with the table as a whole, above it. */
  tools?: ReactNode
}

/**
 * Rows of one kind, a page of them. Its head stays in sight; Up and Down go from row to row, Enter opens, Space chooses.
 * On a narrow screen every row is a card.
 */
export function Table<Row>({ label, name, columns, rows, rowKey, first = 0, count, onOpen, selection, sort, empty, tools }: TableProps<Row>) {
  useLanguage()
  const { element: scroll, fits } = useFits<HTMLDivElement>()
  // Tab leads to the row at which one was last.
  const [current, setCurrent] = useState<string | null>(null)
  const caption = useId()
  const { shown, hidden, toggle } = useColumns(name, columns)

  // A handful of rows on a page about something else needs no choice of columns.
  const hasChoice = Boolean(tools) || columns.some((column) => column.isExtra)

  const choose = (key: string) => {
    if (!selection) return
    const next = new Set(selection.chosen)
    if (!next.delete(key)) next.add(key)
    selection.onChange(next)
  }
  const reached = rows.some((row) => rowKey(row) === current) ? current : rows[0] && rowKey(rows[0])
  const move = (event: KeyboardEvent<HTMLTableRowElement>, row: Row) => {
    if (event.target !== event.currentTarget) return
    const beside = { ArrowDown: event.currentTarget.nextElementSibling, ArrowUp: event.currentTarget.previousElementSibling }[event.code]
    if (beside instanceof HTMLElement) beside.focus()
    else if (event.key === 'Enter' && onOpen) onOpen(row)
    else if (event.code === 'Space' && selection) choose(rowKey(row))
    else return
    event.preventDefault()
  }

  if (rows.length === 0) {
    return (
      <div className={styles.frame}>
        {tools && <div className={styles.tools}>{tools}</div>}
        <div className={styles.empty}>{empty}</div>
      </div>
    )
  }
  return (
    <div className={styles.frame}>
      {(hasChoice || sort) && (
        <div className={styles.tools}>
          {tools}
          {sort && <SortChoice {...sort} />}
          {hasChoice && <ColumnChooser columns={columns} hidden={hidden} onToggle={toggle} />}
        </div>
      )}
      <div ref={scroll} className={styles.scroll} data-fits={fits || undefined}>
        <table role="table" className={styles.table} aria-labelledby={caption} aria-rowcount={count === undefined ? -1 : count + 1}>
          <caption id={caption} className="unseen">
            {label}
          </caption>
          <thead role="rowgroup">
            <tr role="row" aria-rowindex={1}>
              {selection && (
                <th role="columnheader" scope="col" className={styles.box}>
                  <RowBox.All rows={rows.map(rowKey)} chosen={selection.chosen} onChange={selection.onChange} />
                </th>
              )}
              {shown.map((column) => (
                <th key={column.key} role="columnheader" scope="col" className={column.isNumber ? styles.number : ''}>
                  {column.isSelfEvident ? <span className="unseen">{column.heading}</span> : column.heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row, index) => (
              <tr
                key={rowKey(row)}
                role="row"
                aria-rowindex={first + index + 2}
                tabIndex={onOpen || selection ? (rowKey(row) === reached ? 0 : -1) : undefined}
                onFocus={() => setCurrent(rowKey(row))}
                className={onOpen ? styles.opens : ''}
                data-chosen={selection?.chosen.has(rowKey(row)) || undefined}
                onKeyDown={(event) => move(event, row)}
                onClick={(event) => {
                  const isOwn = event.target instanceof Element && !event.target.closest('a, button, input, label')
                  if (isOwn && onOpen && !globalThis.getSelection()?.toString()) onOpen(row)
                }}
              >
                {selection && (
                  <td role="cell" className={styles.box}>
                    <RowBox isChosen={selection.chosen.has(rowKey(row))} onToggle={() => choose(rowKey(row))} number={first + index + 1} />
                  </td>
                )}
                {shown.map((column) => (
                  <td key={column.key} role="cell" data-heading={column.isSelfEvident ? undefined : column.heading} className={column.isNumber ? styles.number : ''}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {selection && <SelectionSum rows={rows} rowKey={rowKey} selection={selection} />}
    </div>
  )
}

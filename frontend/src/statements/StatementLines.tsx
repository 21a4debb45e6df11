import { useNavigate, useSearch } from '@tanstack/react-router'
import { ExportButton } from '~/base/actions/ExportButton'
import type { Filters, Item } from '~/base/api/query'
import { usePages } from '~/base/api/usePages'
import { grouped } from '~/base/language/numbers'
import { Day } from '~/base/ui/Day/Day'
import { Failure } from '~/base/ui/Failure/Failure'
import { FilterBar } from '~/base/ui/FilterBar/FilterBar'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { Select } from '~/base/ui/Select/Select'
import { Pager } from '~/base/ui/Table/Pager'
import { type Column, Table } from '~/base/ui/Table/Table'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { entries, useWords } from '~/base/words/words'
import { LineFinding } from './LineFinding'
import styles from './StatementLines.module.css'
import { useStatementsTexts } from './statements-texts'

type Line = Item<'/v1/statements/{id}/lines'>

/** The lines of a statement in the bank's order, and what each was found to be. */
export function StatementLines({ id }: { id: string }) {
  const t = useStatementsTexts()
  const words = useWords()
  const navigate = useNavigate()
  const filters = useSearch({ from: '/office/statements/$id' }) as Filters<'/v1/statements/{id}/lines'>
  const { rows, first, pager, error, isPending, retry } = usePages('/v1/statements/{id}/lines', { sort: 'oldest', ...filters }, { id })
  const columns = useLineColumns()
  return (
    <section className={styles.lines}>
      <h2>{t.lines}</h2>
      <FilterBar>
        <Select
          label={words.fields.state}
          options={entries(words.LineState)}
          value={filters.state ?? ''}
          onChange={(state) => void navigate({ to: '/statements/$id', params: { id }, search: state ? { state } : {} })}
          none={t.all}
        />
      </FilterBar>
      {error ? (
        <Failure error={error} onRetry={retry} />
      ) : isPending ? (
        <Waiting />
      ) : (
        <>
          <Table label={t.lines} tools={<ExportButton path={`/v1/statements/${id}/lines`} filters={filters} name={t.lines} />} name="statement-lines" columns={columns} rows={rows} rowKey={(row) => row.id} first={first} empty={<p>{t.noLines}</p>} />
          <Pager {...pager} />
        </>
      )}
    </section>
  )
}

function useLineColumns(): Column<Line>[] {
  const t = useStatementsTexts()
  const { fields } = useWords()
  return [
    { key: 'row', heading: fields.row_number, isNumber: true, cell: (row) => grouped(row.row_number) },
    { key: 'booked_on', heading: fields.booked_on, cell: (row) => <Day on={row.booked_on} /> },
    { key: 'description', heading: fields.description, cell: (row) => <bdi>{row.description}</bdi> },
    { key: 'counterparty', heading: fields.counterparty_name, cell: (row) => row.counterparty_name && <bdi>{row.counterparty_name}</bdi> },
    { key: 'identifier', heading: fields.payment_identifier, isExtra: true, cell: (row) => row.payment_identifier && <Reference>{row.payment_identifier}</Reference> },
    { key: 'reference', heading: fields.bank_reference, isExtra: true, cell: (row) => row.bank_reference && <Reference>{row.bank_reference}</Reference> },
    { key: 'debit', heading: t.debit, isNumber: true, cell: (row) => row.direction === 'debit' && <Money amount={row.amount} /> },
    { key: 'credit', heading: t.credit, isNumber: true, cell: (row) => row.direction === 'credit' && <Money amount={row.amount} /> },
    { key: 'finding', heading: t.finding, cell: (row) => <LineFinding line={row} /> },
    { key: 'counterparty_account', heading: fields.counterparty_account, isExtra: true, cell: (row) => row.counterparty_account && <Reference>{row.counterparty_account}</Reference> },
    { key: 'value_on', heading: fields.value_on, isExtra: true, cell: (row) => row.value_on && <Day on={row.value_on} /> },
  ]
}

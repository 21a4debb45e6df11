import type { components } from '~/base/api/schema'
import { grouped } from '~/base/language/numbers'
import { type Column, Table } from '~/base/ui/Table/Table'
import { useWords } from '~/base/words/words'
import { useDepositsTexts } from './deposits-texts'

type Remark = components['schemas']['RowRemark']

/** What is to be said about rows of a file: where, and why. */
export function ImportRemarks({ name, label, remarks }: { name: string; label: string; remarks: readonly Remark[] }) {
  const columns = useRemarkColumns()
  return <Table label={label} name={`deposit-list-${name}`} columns={columns} rows={remarks} rowKey={(remark) => `${remark.row} ${remark.field ?? ''} ${remark.code}`} empty="" />
}

function useRemarkColumns(): Column<Remark>[] {
  const t = useDepositsTexts().import
  const columnName = useColumnName()
  return [
    { key: 'row', heading: t.row, cell: (remark) => grouped(remark.row) },
    { key: 'field', heading: t.column, cell: (remark) => columnName(remark.field) },
    { key: 'detail', heading: t.why, cell: (remark) => <bdi>{remark.detail}</bdi> },
  ]
}

/** What a column of the file is called by people. */
function useColumnName(): (field: string | undefined) => string {
  const t = useDepositsTexts().import
  const fields: Record<string, string> = useWords().fields
  const own: Record<string, string> = { kind: 'Deposit.kind', depositor_kind: 'Depositor.kind', depositor_identifier: 'Depositor.identifier', depositor_name: 'Depositor.name' }
  return (field) => (field === undefined ? t.wholeRow : (fields[own[field] ?? field] ?? field))
}

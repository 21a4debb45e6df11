import type { components } from '~/base/api/schema'
import { grouped } from '~/base/language/numbers'
import { Money } from '~/base/ui/Money/Money'
import { type Column, Table } from '~/base/ui/Table/Table'
import { useWords } from '~/base/words/words'
import styles from './ImportPage.module.css'
import { useDepositsTexts } from './deposits-texts'

type Listed = components['schemas']['ListedKind']

/** What a file comes to, kind by kind. */
export function ImportKinds({ kinds }: { kinds: readonly Listed[] }) {
  const t = useDepositsTexts().import
  const columns = useKindColumns()
  if (kinds.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{t.byKind}</h2>
      <Table label={t.byKind} name="deposit-list-kinds" columns={columns} rows={kinds} rowKey={(row) => row.kind} empty="" />
    </section>
  )
}

function useKindColumns(): Column<Listed>[] {
  const { fields, DepositKind } = useWords()
  return [
    { key: 'kind', heading: fields['Deposit.kind'], cell: (row) => DepositKind[row.kind] },
    { key: 'count', heading: fields.count, isNumber: true, cell: (row) => grouped(row.count) },
    { key: 'amount', heading: fields.amount, isNumber: true, cell: (row) => <Money amount={row.amount} /> },
  ]
}

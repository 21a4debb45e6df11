import { grouped } from '~/base/language/numbers'
import { Money } from '../Money/Money'
import type { TableProps } from './Table'
import styles from './Table.module.css'
import { useTableTexts } from './table-texts'

/** The box that chooses a row. */
export function RowBox({ isChosen, onToggle, number }: { isChosen: boolean; onToggle: () => void; number: number }) {
  const t = useTableTexts()
  return <input type="checkbox" checked={isChosen} onChange={onToggle} aria-label={t.choose(grouped(number))} />
}

/** The box that chooses the rows in sight, all or none. */
RowBox.All = function AllRows({ rows, chosen, onChange }: { rows: readonly string[]; chosen: ReadonlySet<string>; onChange: (chosen: ReadonlySet<string>) => void }) {
  const t = useTableTexts()
  const isAll = rows.every((row) => chosen.has(row))
  const isSome = rows.some((row) => chosen.has(row))
  return (
    <input
      type="checkbox"
      aria-label={t.chooseAll}
      checked={isAll}
      ref={(box) => {
        if (box) box.indeterminate = isSome && !isAll
      }}
      onChange={() => {
        const others = [...chosen].filter((row) => !rows.includes(row))
        onChange(new Set(isAll ? others : [...others, ...rows]))
      }}
    />
  )
}

/** How many rows are chosen, and what they come to. */
export function SelectionSum<Row>({ rows, rowKey, selection }: Required<Pick<TableProps<Row>, 'rows' | 'rowKey' | 'selection'>>) {
  const t = useTableTexts()
  const { chosen, amount, among = rows } = selection
  // Only the amounts of rows that were read are known: what is chosen besides is said apart, not added silently.
  const here = among.filter((row) => chosen.has(rowKey(row)))
  const elsewhere = chosen.size - here.length
  const sum = amount && here.length > 0 ? here.reduce((sum, row) => sum + BigInt(amount(row)), 0n) : null
  return (
    <p role="status" className={styles.sum}>
      {chosen.size > 0 && t.chosen(grouped(here.length))}
      {sum !== null && (
        <>
          {' · '}
          {t.sum}: <Money amount={sum.toString()} withUnit />
        </>
      )}
      {elsewhere > 0 && ` · ${t.elsewhere(grouped(elsewhere))}`}
    </p>
  )
}

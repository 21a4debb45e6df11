import type { Item } from '~/base/api/query'
import { grouped } from '~/base/language/numbers'
import { Day } from '~/base/ui/Day/Day'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { useWords } from '~/base/words/words'
import { useBaseTexts } from '~/base/language/base-texts'
import { useCollectionsTexts } from './collections-texts'
import styles from './collections.module.css'

/** The rows on paper, their head on every sheet, their sum on the last. */
export function PaperRows({ rows, total }: { rows: readonly Item<'/v1/itemised-lists/{id}/rows'>[]; total: string }) {
  const t = useCollectionsTexts()
  const base = useBaseTexts()
  const { fields, DepositKind } = useWords()
  const isAnnounced = rows.some((row) => row.credit_number !== undefined)
  return (
    <table className={styles.rows}>
      <thead>
        <tr>
          <th>{fields.row_number}</th>
          <th>{fields.receipt_number}</th>
          <th>{fields.receipt_on}</th>
          <th>{fields.depositor_name}</th>
          <th>{fields['ItemisedRow.kind']}</th>
          <th>{fields.received_on}</th>
          <th>{fields.swept_on}</th>
          {isAnnounced && <th>{fields.credit_number}</th>}
          <th>
            {fields.amount} ({base.unit})
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.deposit_id}>
            <td>{grouped(row.row_number)}</td>
            <td>
              <Reference>{row.receipt_number}</Reference>
            </td>
            <td>
              <Day on={row.receipt_on} />
            </td>
            <td>
              <bdi>{row.depositor_name}</bdi>
            </td>
            <td>{DepositKind[row.kind]}</td>
            <td>
              <Day on={row.received_on} />
            </td>
            <td>
              <Day on={row.swept_on} />
            </td>
            {isAnnounced && <td>{row.credit_number && <Reference>{row.credit_number}</Reference>}</td>}
            <td className={styles.amount}>
              <Money amount={row.amount} />
            </td>
          </tr>
        ))}
        <tr>
          <th colSpan={isAnnounced ? 8 : 7}>{t.paper.sum}</th>
          <td className={styles.amount}>
            <Money amount={total} />
          </td>
        </tr>
      </tbody>
    </table>
  )
}

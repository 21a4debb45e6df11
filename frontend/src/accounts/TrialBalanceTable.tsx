import { Link } from '@tanstack/react-router'
import type { components } from '~/base/api/schema'
import { useLanguage } from '~/base/language/language'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { useWords } from '~/base/words/words'
import styles from './accounts.module.css'
import { useAccountsTexts } from './accounts-texts'
import { inColumns, total } from './sides'

/** Opening balance, turnover and balance of every line, debit and credit apart, with their sums. */
export function TrialBalanceTable({ balance }: { balance: components['schemas']['TrialBalance'] }) {
  const { trial: t, name } = useAccountsTexts()
  const { fields } = useWords()
  const isPersian = useLanguage() === 'fa'
  const rows = balance.lines.map((line) => {
    const opening = inColumns(line.opening_balance, line.normal_side)
    const closing = inColumns(line.balance, line.normal_side)
    return { line, amounts: [opening.debit, opening.credit, line.debit, line.credit, closing.debit, closing.credit] }
  })
  const sums = [0, 1, 2, 3, 4, 5].map((column) => total(rows.map(({ amounts }) => amounts[column] ?? '')))
  const headings = [t.opening, t.turnover, t.closing].flatMap((group) => [`${group} · ${fields.debit}`, `${group} · ${fields.credit}`])
  return (
    <div className={styles.balance} tabIndex={0} role="region" aria-label={t.title}>
      <table>
        <colgroup>
          <col />
          <col className={styles.name} />
          {sums.map((_, column) => (
            <col key={column} className={column % 2 === 0 ? styles.first : ''} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th rowSpan={2}>{fields['TrialBalanceLine.code']}</th>
            <th rowSpan={2}>{name}</th>
            {[t.opening, t.turnover, t.closing].map((group) => (
              <th key={group} colSpan={2}>
                {group}
              </th>
            ))}
          </tr>
          <tr>
            {sums.map((_, column) => (
              <th key={column} scope="col" className={styles.number}>
                {column % 2 === 0 ? fields.debit : fields.credit}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, amounts }) => (
            <tr key={line.code}>
              <td>
                <Link to="/accounts" search={{ code: line.code }}>
                  <Reference>{line.code}</Reference>
                </Link>
              </td>
              <td>{isPersian ? line.name_fa : line.name_en}</td>
              <Amounts of={amounts} headings={headings} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th colSpan={2}>{t.sums}</th>
            <Amounts of={sums} headings={headings} />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function Amounts({ of, headings }: { of: readonly string[]; headings: readonly string[] }) {
  return of.map((amount, column) => (
    <td key={column} data-heading={headings[column]} className={styles.number}>
      {amount && <Money amount={amount} />}
    </td>
  ))
}

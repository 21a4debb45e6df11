import type { components } from '~/base/api/schema'
import { grouped } from '~/base/language/numbers'
import { BankAccountName } from '~/base/names/BankAccountName'
import { Day } from '~/base/ui/Day/Day'
import { Facts } from '~/base/ui/Facts/Facts'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { StateBadge, type Tone } from '~/base/ui/StateBadge/StateBadge'
import { type Column, Table } from '~/base/ui/Table/Table'
import { useWords } from '~/base/words/words'
import { ContinuitySentence } from './ContinuitySentence'
import styles from './ImportPage.module.css'
import { usePreviewTexts } from './preview-texts'
import { QuarantineSentence } from './QuarantineSentence'
import { ContinuityBadge } from './StatementBadges'
import { useStatementsTexts } from './statements-texts'

type Statement = components['schemas']['PreviewedStatement']
type Line = components['schemas']['PreviewedLine']

/** A new line is what an import is for. */
const TONES: Record<Line['state'], Tone> = { posted: 'good', duplicate: 'over', quarantined: 'bad' }

/** One statement of a file as it would be imported: its figures, what is wrong with it, its first lines. */
export function PreviewedStatement({ statement }: { statement: Statement }) {
  const t = useStatementsTexts()
  const p = usePreviewTexts()
  const { fields, 'Statement.format': formats } = useWords()
  const columns = useLineColumns()
  const { lines, line_count: count, duplicate_count: known } = statement
  return (
    <section className={styles.result}>
      <h3>
        <span>
          <BankAccountName id={statement.bank_account_id} withSheba /> · <Day on={statement.from_on} /> {t.until} <Day on={statement.to_on} />
        </span>
        <ContinuityBadge continuity={statement.continuity} />
      </h3>
      {statement.state === 'quarantined' && (
        <div className={styles.warning}>
          <strong>{p.quarantined}</strong>
          <p>
            <QuarantineSentence statement={statement} />
          </p>
          <p>{p.quarantinedNext}</p>
        </div>
      )}
      <Facts
        of={[
          [fields.opening, statement.opening && <Money amount={statement.opening} withUnit />],
          [p.credits, <Money amount={statement.credit_total} withUnit />],
          [p.debits, <Money amount={statement.debit_total} withUnit />],
          [fields.closing, statement.closing && <Money amount={statement.closing} withUnit />],
          [fields.format, formats[statement.format as keyof typeof formats]],
          [fields.bank_number, statement.bank_number && <Reference>{statement.bank_number}</Reference>],
          [fields.line_count, grouped(count)],
          [p.fresh, statement.state === 'posted' ? grouped(count - known) : undefined],
          [p.known, statement.state === 'posted' ? grouped(known) : undefined],
          [fields.continuity, <ContinuitySentence statement={statement} />],
        ]}
      />
      {lines.length > 0 && (
        <>
          <p>{lines.length < count ? p.firstOf(grouped(lines.length), grouped(count)) : t.lines}</p>
          <Table label={t.lines} name="previewed-lines" columns={columns} rows={lines} rowKey={(row) => String(row.row_number)} count={count} empty={null} />
        </>
      )}
      {lines.length === 0 && count > 0 && <p>{p.noneShown}</p>}
    </section>
  )
}

function useLineColumns(): Column<Line>[] {
  const t = useStatementsTexts()
  const p = usePreviewTexts()
  const { fields } = useWords()
  return [
    { key: 'row', heading: fields.row_number, isNumber: true, cell: (row) => grouped(row.row_number) },
    { key: 'booked_on', heading: fields.booked_on, cell: (row) => <Day on={row.booked_on} /> },
    { key: 'description', heading: fields.description, cell: (row) => <bdi>{row.description}</bdi> },
    { key: 'identifier', heading: fields.payment_identifier, cell: (row) => row.payment_identifier && <Reference>{row.payment_identifier}</Reference> },
    { key: 'reference', heading: fields.bank_reference, cell: (row) => row.bank_reference && <Reference>{row.bank_reference}</Reference> },
    { key: 'debit', heading: t.debit, isNumber: true, cell: (row) => row.direction === 'debit' && <Money amount={row.amount} /> },
    { key: 'credit', heading: t.credit, isNumber: true, cell: (row) => row.direction === 'credit' && <Money amount={row.amount} /> },
    { key: 'state', heading: p.would, cell: (row) => <StateBadge tone={TONES[row.state]}>{p.states[row.state]}</StateBadge> },
  ]
}

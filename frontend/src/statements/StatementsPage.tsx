import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useHasRole } from '~/base/api/me'
import type { Filters, Item } from '~/base/api/query'
import { grouped } from '~/base/language/numbers'
import { BankAccountName } from '~/base/names/BankAccountName'
import { Button } from '~/base/ui/Button/Button'
import { Day, Instant } from '~/base/ui/Day/Day'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { PagedTable } from '~/base/ui/Table/PagedTable'
import type { Column } from '~/base/ui/Table/Table'
import { useWords } from '~/base/words/words'
import { ContinuityBadge, StatementStateBadge } from './StatementBadges'
import { StatementFilters } from './StatementFilters'
import styles from './StatementsPage.module.css'
import { useStatementsTexts } from './statements-texts'

type Statement = Item<'/v1/statements'>

/** The statements within reach, filtered by what stands in the address. */
export default function StatementsPage() {
  const t = useStatementsTexts()
  const navigate = useNavigate()
  const mayImport = useHasRole('treasury_clerk', 'reconciler')
  const filters = useSearch({ from: '/office/statements' }) as Filters<'/v1/statements'>
  const columns = useStatementColumns()
  return (
    <>
      <Heading
        title={t.title}
        actions={
          mayImport && (
            <Button look="primary" icon="upload" onPress={() => void navigate({ to: '/statements/import' })}>
              {t.importFile}
            </Button>
          )
        }
      />
      <StatementFilters filters={filters} />
      <PagedTable
        of="/v1/statements"
        filters={filters}
        label={t.title}
        columns={columns}
        rowKey={(row) => row.id}
        onOpen={(row) => void navigate({ to: '/statements/$id', params: { id: row.id } })}
        empty={
          <>
            <p>{t.none}</p>
            <Button onPress={() => void navigate({ to: '/statements', search: {} })}>{t.reset}</Button>
          </>
        }
      />
    </>
  )
}

function useStatementColumns(): Column<Statement>[] {
  const { fields } = useWords()
  const t = useStatementsTexts()
  return [
    {
      key: 'days',
      heading: t.days,
      cell: (row) => (
        <Link to="/statements/$id" params={{ id: row.id }}>
          <span className={styles.from}>
            <Day on={row.from_on} /> {t.until}
          </span>{' '}
          <Day on={row.to_on} />
        </Link>
      ),
    },
    { key: 'account', heading: fields.bank_account_id, cell: (row) => <BankAccountName id={row.bank_account_id} /> },
    { key: 'state', heading: fields.state, cell: (row) => <StatementStateBadge state={row.state} /> },
    { key: 'continuity', heading: fields.continuity, cell: (row) => <ContinuityBadge continuity={row.continuity} /> },
    { key: 'opening', heading: fields.opening, isNumber: true, cell: (row) => row.opening && <Money amount={row.opening} /> },
    { key: 'closing', heading: fields.closing, isNumber: true, cell: (row) => row.closing && <Money amount={row.closing} /> },
    { key: 'line_count', heading: fields.line_count, isNumber: true, cell: (row) => grouped(row.line_count) },
    { key: 'suspended', heading: fields.suspended_count, isNumber: true, cell: (row) => grouped(row.suspended_count) },
    { key: 'number', heading: fields['Statement.number'], isNumber: true, isExtra: true, cell: (row) => grouped(row.number) },
    { key: 'matched', heading: fields.matched_count, isNumber: true, isExtra: true, cell: (row) => grouped(row.matched_count) },
    { key: 'duplicates', heading: fields.duplicate_count, isNumber: true, isExtra: true, cell: (row) => grouped(row.duplicate_count) },
    { key: 'imported_at', heading: fields.imported_at, isExtra: true, cell: (row) => <Instant at={row.imported_at} /> },
  ]
}

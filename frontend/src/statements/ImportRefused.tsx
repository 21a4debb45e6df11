import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { Refusal } from '~/base/api/problem'
import { grouped } from '~/base/language/numbers'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { Reference } from '~/base/ui/Reference/Reference'
import { type Column, Table } from '~/base/ui/Table/Table'
import { useWords } from '~/base/words/words'
import { type Fault, fault } from './faults'
import styles from './ImportPage.module.css'
import { useStatementsTexts } from './statements-texts'

/** Why a file was not taken: its faults by row and column, or the statement that brought it before. */
export function ImportRefused({ error }: { error: Error }) {
  const t = useStatementsTexts()
  if (error instanceof Refusal && error.code === 'statement_unreadable') return <Unreadable error={error} />
  const earlier = error instanceof Refusal ? (error.problem as { statement_id?: string }).statement_id : undefined
  return (
    <div className={styles.refused}>
      <ErrorSummary error={error} />
      {earlier && (
        <Link to="/statements/$id" params={{ id: earlier }}>
          {t.seeEarlier}
        </Link>
      )}
    </div>
  )
}

function Unreadable({ error }: { error: Refusal }) {
  const t = useStatementsTexts()
  const { fields } = useWords()
  const box = useRef<HTMLDivElement>(null)
  // A new refusal is a new fault to look at.
  useEffect(() => {
    if (error) box.current?.focus()
  }, [error])
  const faults = (error.problem.errors ?? []).map(fault)
  const columns: Column<Fault>[] = [
    { key: 'row', heading: t.row, isNumber: true, cell: ({ row }) => (row === undefined ? t.wholeFile : grouped(row)) },
    { key: 'column', heading: t.column, cell: ({ column }) => column && (column in fields ? fields[column as keyof typeof fields] : <Reference>{column}</Reference>) },
    { key: 'why', heading: t.why, cell: ({ why }) => why },
  ]
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.unreadable}>
      <h2>{t.unreadable}</h2>
      <Table label={t.faults} name="statement-faults" columns={columns} rows={faults} rowKey={(row) => `${row.row}/${row.column}/${row.why}`} count={faults.length} empty={t.wholeFile} />
    </div>
  )
}

import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { components } from '~/base/api/schema'
import { grouped } from '~/base/language/numbers'
import { BankAccountName } from '~/base/names/BankAccountName'
import { Button } from '~/base/ui/Button/Button'
import { Day } from '~/base/ui/Day/Day'
import { Facts } from '~/base/ui/Facts/Facts'
import { Heading } from '~/base/ui/Heading/Heading'
import { useWords } from '~/base/words/words'
import styles from './ImportPage.module.css'
import { ContinuityBadge, StatementStateBadge } from './StatementBadges'
import { useStatementsTexts } from './statements-texts'

type Statement = components['schemas']['Statement']

/** What a file became, statement by statement, and what is next. */
export function ImportResult({ brought, onAnother }: { brought: components['schemas']['StatementImport']; onAnother: () => void }) {
  const t = useStatementsTexts()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('h1')?.focus(), [])
  return (
    <div ref={box} className={styles.results}>
      <Heading title={t.read} about={t.readAll(grouped(brought.statements.length))} actions={<Button onPress={onAnother}>{t.another}</Button>} />
      {brought.statements.map((statement) => (
        <Result key={statement.id} statement={statement} />
      ))}
    </div>
  )
}

function Result({ statement }: { statement: Statement }) {
  const t = useStatementsTexts()
  const navigate = useNavigate()
  const { fields, QuarantineReason } = useWords()
  const suspense = { bank_account_id: statement.bank_account_id }
  return (
    <section className={styles.result}>
      <h2>
        <Link to="/statements/$id" params={{ id: statement.id }}>
          <BankAccountName id={statement.bank_account_id} /> · <Day on={statement.from_on} /> {t.until} <Day on={statement.to_on} />
        </Link>
        <StatementStateBadge state={statement.state} />
        <ContinuityBadge continuity={statement.continuity} />
      </h2>
      <Facts
        of={[
          [fields.quarantined_because, statement.quarantined_because && QuarantineReason[statement.quarantined_because]],
          [fields.line_count, grouped(statement.line_count)],
          [fields.matched_count, grouped(statement.matched_count)],
          [fields.suspended_count, grouped(statement.suspended_count)],
          [fields.transfer_count, grouped(statement.transfer_count)],
          [fields['Statement.payment_count'], grouped(statement.payment_count)],
          [fields.duplicate_count, grouped(statement.duplicate_count)],
        ]}
      />
      {statement.state === 'quarantined' && <p>{t.nextQuarantined}</p>}
      {statement.suspended_count > 0 && (
        <>
          <p>{t.nextPosted}</p>
          <div className={styles.buttons}>
            <Button look="primary" onPress={() => void navigate({ to: '/suspense', search: suspense })}>
              {t.toSuspense}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { q } from '~/base/api/query'
import { isolate } from '~/base/language/isolate'
import { grouped } from '~/base/language/numbers'
import { AgencyName } from '~/base/names/AgencyName'
import { BankAccountName } from '~/base/names/BankAccountName'
import { PersonName } from '~/base/names/PersonName'
import { Day, Instant } from '~/base/ui/Day/Day'
import { Facts } from '~/base/ui/Facts/Facts'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { useWords } from '~/base/words/words'
import { ContinuitySentence } from './ContinuitySentence'
import { Quarantine } from './Quarantine'
import { StatementLines } from './StatementLines'
import { StatementBadges } from './StatementBadges'
import { useStatementsTexts } from './statements-texts'

/** One statement: its balances, how it follows the one before, what is wrong with it, and its lines. */
export default function StatementPage() {
  const t = useStatementsTexts()
  const { fields } = useWords()
  const { id } = useParams({ from: '/office/statements/$id' })
  const statement = useSuspenseQuery(q('/v1/statements/{id}', { id })).data
  return (
    <>
      <Heading title={t.of(isolate(grouped(statement.number)))} beside={<StatementBadges statement={statement} />} about={<BankAccountName id={statement.bank_account_id} withSheba />} />
      <Quarantine statement={statement} />
      <Facts
        of={[
          [fields.opening, statement.opening && <Money amount={statement.opening} withUnit />],
          [fields.closing, statement.closing && <Money amount={statement.closing} withUnit />],
          [fields.from_on, <Day on={statement.from_on} />],
          [fields.to_on, <Day on={statement.to_on} />],
          [fields.continuity, <ContinuitySentence statement={statement} />],
          [fields.agency_id, statement.agency_id && <AgencyName id={statement.agency_id} />],
          [fields.bank_number, statement.bank_number && <Reference>{statement.bank_number}</Reference>],
          [fields.line_count, grouped(statement.line_count)],
          [fields.matched_count, grouped(statement.matched_count)],
          [fields.suspended_count, grouped(statement.suspended_count)],
          [fields.transfer_count, grouped(statement.transfer_count)],
          [fields['Statement.payment_count'], grouped(statement.payment_count)],
          [fields.duplicate_count, grouped(statement.duplicate_count)],
          [fields.imported_at, <Instant at={statement.imported_at} />],
          [fields.imported_by, statement.imported_by && <PersonName id={statement.imported_by} name={statement.imported_by_name} />],
          [fields.acceptance_proposed_by, statement.acceptance_proposed_by && <PersonName id={statement.acceptance_proposed_by} name={statement.acceptance_proposed_by_name} />],
          [fields.accepted_at, statement.accepted_at && <Instant at={statement.accepted_at} />],
          [fields.accepted_by, statement.accepted_by && <PersonName id={statement.accepted_by} name={statement.accepted_by_name} />],
          [fields.discarded_by, statement.discarded_by && <PersonName id={statement.discarded_by} name={statement.discarded_by_name} />],
          [fields.discarded_at, statement.discarded_at && <Instant at={statement.discarded_at} />],
          [fields.discarded_because, statement.discarded_because && <bdi>{statement.discarded_because}</bdi>],
        ]}
      />
      <StatementLines id={id} />
    </>
  )
}

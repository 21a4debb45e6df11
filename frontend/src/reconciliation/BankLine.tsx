import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { q } from '~/base/api/query'
import type { components } from '~/base/api/schema'
import { grouped } from '~/base/language/numbers'
import { AgencyName } from '~/base/names/AgencyName'
import { BankAccountName } from '~/base/names/BankAccountName'
import { Day } from '~/base/ui/Day/Day'
import { Facts } from '~/base/ui/Facts/Facts'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { useWords } from '~/base/words/words'
import { ResolutionBadge } from './SuspenseBadge'
import styles from './SuspenseItemPage.module.css'
import { useReconciliationTexts } from './reconciliation-texts'

type SuspenseItem = components['schemas']['SuspenseItem']

/** What the bank says of an item, and what people have said since; beside what it may be, unless it stands alone. */
export function BankLine({ item, isAlone = false }: { item: SuspenseItem; isAlone?: boolean }) {
  const t = useReconciliationTexts()
  const { fields, SuspenseReason } = useWords()
  const isWhole = item.amount === item.remaining
  return (
    <section className={isAlone ? styles.part : styles.line} aria-label={t.line}>
      <h2>{t.line}</h2>
      <Facts
        of={[
          [fields.amount, <Money amount={item.amount} withUnit />],
          [fields.identified, item.identified === '0' ? null : <Money amount={item.identified} withUnit />],
          [fields.remaining, isWhole ? null : <Money amount={item.remaining} withUnit />],
          [fields.booked_on, <Day on={item.booked_on} />],
          [fields.counterparty_name, item.counterparty_name && <bdi>{item.counterparty_name}</bdi>],
          [fields.counterparty_account, item.counterparty_account && <Reference>{item.counterparty_account}</Reference>],
          [fields.description, <bdi>{item.description}</bdi>],
          [fields.payment_identifier, item.payment_identifier && <Reference>{item.payment_identifier}</Reference>],
          [fields.bank_reference, item.bank_reference && <Reference>{item.bank_reference}</Reference>],
          [fields['SuspenseItem.reason'], SuspenseReason[item.reason]],
          [fields.age_days, grouped(item.age_days)],
          [fields.agency_id, item.agency_id && <AgencyName id={item.agency_id} />],
          [fields.bank_account_id, <BankAccountName id={item.bank_account_id} />],
          [fields.line_id, item.statement_id && <InStatement id={item.statement_id} />],
          [fields.closest_deposit_id, item.closest_deposit_id && <Closest id={item.closest_deposit_id} />],
        ]}
      />
      <Since item={item} />
    </section>
  )
}

/** The way to the statement that the line stands in. */
function InStatement({ id }: { id: string }) {
  const t = useReconciliationTexts()
  return (
    <Link to="/statements/$id" params={{ id }}>
      {t.inStatement}
    </Link>
  )
}

function Closest({ id }: { id: string }) {
  const deposit = useQuery(q('/v1/deposits/{id}', { id })).data
  return (
    <Link to="/deposits/$id" params={{ id }}>
      {deposit ? (
        <>
          <Reference>{deposit.receipt_number}</Reference> · <bdi>{deposit.depositor.name}</bdi> · <Money amount={deposit.amount} />
        </>
      ) : (
        '…'
      )}
    </Link>
  )
}

function Since({ item }: { item: SuspenseItem }) {
  const t = useReconciliationTexts()
  const { ResolutionKind } = useWords()
  return (
    <>
      {item.is_transfer && <p>{t.isTransfer}</p>}
      {item.is_payment && <p>{t.isPayment}</p>}
      {item.sweep_id && (
        <p>
          <Link to="/sweeps/$id" params={{ id: item.sweep_id }}>{t.swept}</Link>
        </p>
      )}
      {item.resolutions.length > 0 && (
        <>
          <h3>{t.said}</h3>
          <ul>
            {item.resolutions.map((said) => (
              <li key={said.id}>
                <Link to="/resolutions/$id" params={{ id: said.id }}>
                  {ResolutionKind[said.kind]}
                </Link>{' '}
                <ResolutionBadge state={said.state} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

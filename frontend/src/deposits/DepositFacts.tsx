import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { q } from '~/base/api/query'
import { localDigits } from '~/base/language/numbers'
import { AgencyName } from '~/base/names/AgencyName'
import { Day, Instant } from '~/base/ui/Day/Day'
import { Facts } from '~/base/ui/Facts/Facts'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { useWords } from '~/base/words/words'
import type { Deposit } from './DepositMarks'
import styles from './DepositPage.module.css'
import { useDepositsTexts } from './deposits-texts'

/** Everything that was declared of a deposit, and where its money went. */
export function DepositFacts({ deposit }: { deposit: Deposit }) {
  const t = useDepositsTexts()
  const { fields, DepositKind, DepositClass, DepositorKind } = useWords()
  const { depositor, received_on, swept_on, sweep_id, announced_on, collection_notice_id: notice } = deposit
  return (
    <section className={styles.section}>
      <h2>{t.page.facts}</h2>
      <Facts
        of={[
          [fields.amount, <Money amount={deposit.amount} withUnit />],
          [fields.payment_identifier, <Reference>{deposit.payment_identifier}</Reference>],
          [fields.credit_number, code(deposit.credit_number)],
          [fields['Depositor.name'], <bdi>{depositor.name}</bdi>],
          [`${fields['Depositor.identifier']} (${DepositorKind[depositor.kind]})`, code(depositor.identifier)],
          [fields.beneficiary_name, deposit.beneficiary_name && <bdi>{deposit.beneficiary_name}</bdi>],
          [fields['Deposit.kind'], DepositKind[deposit.kind]],
          [fields['Deposit.class'], DepositClass[deposit.class]],
          [fields.agency_id, <AgencyName id={deposit.agency_id} />],
          [fields.receipt_number, code(deposit.receipt_number)],
          [fields.receipt_on, <Day on={deposit.receipt_on} />],
          [fields.fiscal_year, localDigits(String(deposit.fiscal_year))],
          [fields.contract_number, code(deposit.contract_number)],
          [fields.court_case_number, code(deposit.court_case_number)],
          [fields.bank_reference, code(deposit.bank_reference)],
          [fields.link_account_id, <LinkAccount id={deposit.link_account_id} />],
          [fields.declared_at, <Instant at={deposit.declared_at} />],
          [fields.received_on, received_on && <Day on={received_on} />],
          [fields.swept_on, swept_on && <To path={sweep_id && `/sweeps/${sweep_id}`}>{<Day on={swept_on} />}</To>],
          [fields.announced_on, announced_on && <To path={notice && `/collection-notices/${notice}`}>{<Day on={announced_on} />}</To>],
          [fields.deposit_list_id, deposit.deposit_list_id && <OfFile id={deposit.deposit_list_id} />],
        ]}
      />
    </section>
  )
}

function code(number: string | undefined): ReactNode {
  return number && <Reference>{number}</Reference>
}

function To({ path, children }: { path: string | undefined; children: ReactNode }) {
  return path ? <Link to={path}>{children}</Link> : children
}

function OfFile({ id }: { id: string }) {
  const t = useDepositsTexts()
  return (
    <Link to="/deposits" search={{ deposit_list_id: id }}>
      {t.import.show}
    </Link>
  )
}

/** The account that a deposit is paid into, by its Sheba. */
export function LinkAccount({ id }: { id: string }) {
  const account = useQuery(q('/v1/bank-accounts/{id}', { id })).data
  return account ? <Reference>{account.sheba}</Reference> : '…'
}

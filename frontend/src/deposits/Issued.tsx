import { useQuery } from '@tanstack/react-query'
import { q } from '~/base/api/query'
import { amountInWords } from '~/base/language/amountInWords'
import { useBaseTexts } from '~/base/language/base-texts'
import { useLanguage } from '~/base/language/language'
import { AgencyName } from '~/base/names/AgencyName'
import { Button } from '~/base/ui/Button/Button'
import { LinkButton } from '~/base/ui/Button/LinkButton'
import { Day } from '~/base/ui/Day/Day'
import { Facts } from '~/base/ui/Facts/Facts'
import { Failure } from '~/base/ui/Failure/Failure'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { say } from '~/base/ui/Toast/toasts'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { useWords } from '~/base/words/words'
import styles from './DeclarePage.module.css'
import { LinkAccount } from './DepositFacts'
import type { Deposit } from './DepositMarks'
import { useDepositsTexts } from './deposits-texts'

/** Whoever has many to declare goes on by Enter. */
const focus = (link: HTMLAnchorElement | null) => link?.focus({ preventScroll: true })

/** What was issued for a declared deposit: the identifier to pay with, as a slip to hand over, and what is next. */
export function Issued({ id }: { id: string }) {
  const t = useDepositsTexts().form
  const deposit = useQuery(q('/v1/deposits/{id}', { id }))
  if (deposit.error) return <Failure error={deposit.error} onRetry={() => void deposit.refetch()} />
  if (deposit.isPending) return <Waiting />
  return (
    <>
      <div className={styles.unprinted}>
        <Heading title={t.issued} about={t.issuedNext} />
      </div>
      <Slip deposit={deposit.data} />
      <div className={`${styles.actions} ${styles.unprinted}`}>
        <LinkButton to="/deposits/new" search={{}} look="primary" icon="plus" ref={focus}>
          {t.next}
        </LinkButton>
        <Button icon="print" onPress={() => globalThis.print()}>
          {t.print}
        </Button>
        <LinkButton to="/deposits/$id" params={{ id }}>
          {t.open}
        </LinkButton>
      </div>
    </>
  )
}

function Slip({ deposit }: { deposit: Deposit }) {
  const t = useDepositsTexts().form
  const base = useBaseTexts()
  const language = useLanguage()
  const { fields, DepositKind } = useWords()
  const copy = () => void navigator.clipboard.writeText(deposit.payment_identifier).then(() => say(t.copied))
  return (
    <article className={styles.slip}>
      <h2 className={styles.slipHead}>
        {base.office} · {t.slip}
      </h2>
      <div>
        <p>{fields.payment_identifier}</p>
        <p className={styles.identifier}>
          <Reference>{deposit.payment_identifier}</Reference>
          {'clipboard' in navigator && (
            <Button isSmall onPress={copy}>
              {t.copy}
            </Button>
          )}
        </p>
      </div>
      <Facts
        of={[
          [t.payInto, <LinkAccount id={deposit.link_account_id} />],
          [fields.amount, <Money amount={deposit.amount} withUnit />],
          [t.inWords, amountInWords(deposit.amount, language)],
          [fields['Depositor.name'], <bdi>{deposit.depositor.name}</bdi>],
          [fields.agency_id, <AgencyName id={deposit.agency_id} />],
          [fields['Deposit.kind'], DepositKind[deposit.kind]],
          [fields.receipt_number, <Reference>{deposit.receipt_number}</Reference>],
          [fields.receipt_on, <Day on={deposit.receipt_on} />],
          [fields.subject, <bdi>{deposit.subject}</bdi>],
        ]}
      />
    </article>
  )
}

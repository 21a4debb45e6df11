import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { q } from '~/base/api/query'
import { useHasRole } from '~/base/api/me'
import { isolate } from '~/base/language/isolate'
import { LinkButton } from '~/base/ui/Button/LinkButton'
import { Heading } from '~/base/ui/Heading/Heading'
import { DepositActions } from './DepositActions'
import { DepositBalance } from './DepositBalance'
import { DepositFacts } from './DepositFacts'
import { DepositHolds } from './DepositHolds'
import { DepositMarks } from './DepositMarks'
import styles from './DepositPage.module.css'
import { DepositRefunds } from './DepositRefunds'
import { DepositStateBadge } from './DepositStateBadge'
import { DepositTimeline } from './DepositTimeline'
import { useDepositsTexts } from './deposits-texts'

/** One deposit: what it is, what is left of it, what happened to it, and what can be done with it. */
export default function DepositPage() {
  const t = useDepositsTexts()
  const { id } = useParams({ from: '/office/deposits/$id' })
  const deposit = useSuspenseQuery(q('/v1/deposits/{id}', { id })).data
  const mayAsk = useHasRole('agency_clerk') && BigInt(deposit.available) > 0n
  return (
    <>
      <Heading
        title={t.of(isolate(deposit.receipt_number))}
        beside={<DepositStateBadge state={deposit.state} isOnHold={deposit.is_on_hold} isDisputed={deposit.disputed_because !== undefined} />}
        about={<bdi>{deposit.subject}</bdi>}
        actions={mayAsk && <RefundLink id={id} />}
      />
      <DepositMarks deposit={deposit} />
      <DepositActions deposit={deposit} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <DepositBalance deposit={deposit} />
          <DepositFacts deposit={deposit} />
          <DepositHolds id={id} />
          <DepositRefunds deposit={deposit} />
        </div>
        <DepositTimeline id={id} />
      </div>
    </>
  )
}

function RefundLink({ id }: { id: string }) {
  const t = useDepositsTexts()
  const to: string = '/refunds/new'
  return (
    <LinkButton to={to} search={{ deposit_id: id } as never} look="primary">
      {t.page.refund}
    </LinkButton>
  )
}

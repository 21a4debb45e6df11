import { Link } from '@tanstack/react-router'
import { useHasRole } from '~/base/api/me'
import styles from './refunds.module.css'
import { useRefundsTexts } from './refunds-texts'

const AGENCY = ['draft', 'returned', 'submitted', 'controller_signed', 'cosigned', 'under_check'] as const
const TREASURY = ['cosigned', 'under_check', 'checked', 'approved_once', 'approved', 'funded', 'instructed', 'payment_returned', 'settled'] as const

/** The stages at which refunds wait for somebody, the oldest first: each is an address. */
export function Queues({ state }: { state: string | undefined }) {
  const t = useRefundsTexts()
  const isOfAgency = useHasRole('agency_clerk', 'controller', 'agency_head')
  return (
    <nav aria-label={t.queues} className={styles.queues}>
      <Link to="/refunds" search={{}} activeOptions={{ exact: true, includeSearch: true }} className={styles.queue} data-here={state === undefined || undefined}>
        {t.all}
      </Link>
      {(isOfAgency ? AGENCY : TREASURY).map((one) => (
        <Link key={one} to="/refunds" search={{ state: one, sort: 'oldest' }} className={styles.queue} data-here={one === state || undefined}>
          {t.queue[one]}
        </Link>
      ))}
    </nav>
  )
}

import { Link } from '@tanstack/react-router'
import { useHasRole } from '~/base/api/me'
import styles from '~/base/cases/cases.module.css'
import { useRequestsTexts } from './requests-texts'

const OPEN = 'registered,triaged,assigned,in_review,waiting_for_applicant'
const OVER = 'answered,closed,withdrawn,expired,rejected_invalid,merged_duplicate'

/** What a view narrows down to, the oldest first: what has waited longest is due first. */
const VIEWS = {
  mine: { is_mine: 'true', sort: 'oldest' },
  registered: { state: 'registered', sort: 'oldest' },
  triaged: { state: 'triaged', sort: 'oldest' },
  working: { state: 'assigned,in_review', sort: 'oldest' },
  waiting: { state: 'waiting_for_applicant', sort: 'oldest' },
  answered: { state: 'answered', sort: 'oldest' },
  open: { state: OPEN, sort: 'oldest' },
  over: { state: OVER },
} as const

type View = keyof typeof VIEWS
const OF_WORKERS: readonly View[] = ['mine', 'registered', 'triaged', 'working', 'waiting', 'answered']
const OF_OTHERS: readonly View[] = ['open', 'waiting', 'over']

/** The stages at which requests wait for somebody: each is an address. */
export function Queues({ filters }: { filters: { state?: unknown; is_mine?: unknown } }) {
  const t = useRequestsTexts()
  const isWorker = useHasRole('treasury_clerk', 'treasury_office_head')
  const exact = (isWorker ? OF_WORKERS : OF_OTHERS).find((view) => {
    const of: { state?: string; is_mine?: string } = VIEWS[view]
    return String(filters.state ?? '') === (of.state ?? '') && String(filters.is_mine ?? '') === (of.is_mine ?? '')
  })
  // Whoever comes from a task sees a part of what is theirs to do next.
  const here = exact ?? (String(filters.is_mine) === 'true' ? 'mine' : undefined)
  const isAll = filters.state === undefined && filters.is_mine === undefined
  return (
    <nav aria-label={t.queues} className={styles.queues}>
      {(isWorker ? OF_WORKERS : OF_OTHERS).map((view) => (
        <Link key={view} to="/requests" search={VIEWS[view]} className={styles.queue} data-here={view === here || undefined}>
          {t.queue[view]}
        </Link>
      ))}
      <Link to="/requests" search={{}} className={styles.queue} data-here={isAll || undefined}>
        {t.all}
      </Link>
    </nav>
  )
}

import { Link } from '@tanstack/react-router'
import { useHasRole } from '~/base/api/me'
import styles from '~/base/cases/cases.module.css'
import { HANDLERS } from './complaint'
import { useComplaintsTexts } from './complaints-texts'

/** What a view narrows down to, the oldest first: what has waited longest is due first. */
const VIEWS = {
  mine: { is_mine: 'true', sort: 'oldest' },
  registered: { state: 'registered', sort: 'oldest' },
  working: { state: 'acknowledged,investigating', sort: 'oldest' },
  waiting: { state: 'waiting_for_complainant', sort: 'oldest' },
  remedy: { state: 'remedy_ordered', sort: 'oldest' },
  appealed: { state: 'appealed', sort: 'oldest' },
  open: { state: 'registered,acknowledged,investigating,waiting_for_complainant,appealed', sort: 'oldest' },
  over: { state: 'decided,remedy_ordered,remedy_done,reviewed_by_head,closed,withdrawn' },
} as const

type View = keyof typeof VIEWS
const OF_HANDLERS: readonly View[] = ['mine', 'registered', 'working', 'waiting', 'remedy', 'appealed']
const OF_OTHERS: readonly View[] = ['open', 'waiting', 'appealed', 'over']

/** The stages at which complaints wait for somebody: each is an address. */
export function Queues({ filters }: { filters: { state?: unknown; is_mine?: unknown } }) {
  const t = useComplaintsTexts()
  const views = useHasRole(...HANDLERS) ? OF_HANDLERS : OF_OTHERS
  const exact = views.find((view) => {
    const of: { state?: string; is_mine?: string } = VIEWS[view]
    return String(filters.state ?? '') === (of.state ?? '') && String(filters.is_mine ?? '') === (of.is_mine ?? '')
  })
  // Whoever comes from a task sees a part of what is theirs to do next.
  const here = exact ?? (String(filters.is_mine) === 'true' ? 'mine' : undefined)
  const isAll = filters.state === undefined && filters.is_mine === undefined
  return (
    <nav aria-label={t.queues} className={styles.queues}>
      {views.map((view) => (
        <Link key={view} to="/complaints" search={VIEWS[view]} className={styles.queue} data-here={view === here || undefined}>
          {t.queue[view]}
        </Link>
      ))}
      <Link to="/complaints" search={{}} className={styles.queue} data-here={isAll || undefined}>
        {t.all}
      </Link>
    </nav>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type Answer, q } from '~/base/api/query'
import { grouped, todayInTehran } from '~/base/language/numbers'
import { Day, Instant } from '~/base/ui/Day/Day'
import { Failure } from '~/base/ui/Failure/Failure'
import { Heading } from '~/base/ui/Heading/Heading'
import { Icon } from '~/base/ui/Icon/Icon'
import { Money } from '~/base/ui/Money/Money'
import { StateBadge } from '~/base/ui/StateBadge/StateBadge'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { useWords } from '~/base/words/words'
import { placeOf } from './place'
import styles from './TasksPage.module.css'
import { useTasksTexts } from './tasks-texts'

type Task = Answer<'/v1/tasks'>['items'][number]

/** The cartable: what waits for the person who is signed in, most urgent first. */
export default function TasksPage() {
  const t = useTasksTexts()
  // Looked at anew now and then: other people's work becomes this person's.
  const { data, error, refetch } = useQuery({ ...q('/v1/tasks'), refetchInterval: 60_000 })
  return (
    <>
      <Heading title={t.title} about={t.about} />
      {error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Waiting />
      ) : data.items.length === 0 ? (
        <div className={styles.none}>
          <Icon name="check" size={28} />
          <p>{t.none}</p>
          <p className={styles.about}>{t.noneAbout}</p>
        </div>
      ) : (
        <ul className={styles.tasks}>
          {data.items.map((task) => (
            <TaskLine key={task.task} task={task} />
          ))}
        </ul>
      )}
    </>
  )
}

function TaskLine({ task }: { task: Task }) {
  const t = useTasksTexts()
  const { TaskKind } = useWords()
  const { to, search } = placeOf(task.list)
  return (
    <li>
      <Link to={to} search={search} className={styles.task}>
        <span className={styles.count}>{grouped(task.count)}</span>
        <span className={styles.what}>
          <strong>{TaskKind[task.task]}</strong>
          <span className={styles.about}>
            {task.total_amount !== undefined && (
              <span>
                {t.sum}: <Money amount={task.total_amount} withUnit />
              </span>
            )}
            {task.oldest_at !== undefined && (
              <span>
                {t.since} <Instant at={task.oldest_at} />
              </span>
            )}
          </span>
        </span>
        {task.due_on !== undefined && (
          <span className={styles.due}>
            <Due on={task.due_on} />
          </span>
        )}
        <Icon name="forward" />
      </Link>
    </li>
  )
}

/** The last day; what is over or ends today is marked in words. */
function Due({ on }: { on: string }) {
  const t = useTasksTexts()
  const today = todayInTehran()
  if (on < today) return <StateBadge tone="bad">{t.overdue}</StateBadge>
  return (
    <StateBadge tone={on === today ? 'bad' : 'waiting'}>
      {t.due} {on === today ? t.today : <Day on={on} />}
    </StateBadge>
  )
}

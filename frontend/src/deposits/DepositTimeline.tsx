import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type Answer, q } from '~/base/api/query'
import { Failure } from '~/base/ui/Failure/Failure'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { Timeline } from '~/base/ui/Timeline/Timeline'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { useWords } from '~/base/words/words'
import styles from './DepositPage.module.css'
import { useDepositsTexts } from './deposits-texts'
import { sourcePath } from './sources'

type Action = keyof ReturnType<typeof useWords>['Step.action']
type Step = Answer<'/v1/deposits/{id}/timeline'>['steps'][number]

/** Everything that happened to a deposit: when, by whom, by which document, and what it did to the balance. */
export function DepositTimeline({ id }: { id: string }) {
  const t = useDepositsTexts()
  const words = useWords()
  const timeline = useQuery(q('/v1/deposits/{id}/timeline', { id }))
  return (
    <section className={styles.section}>
      <h2>{t.page.timeline}</h2>
      {timeline.error ? (
        <Failure error={timeline.error} onRetry={() => void timeline.refetch()} />
      ) : timeline.isPending ? (
        <Waiting />
      ) : (
        <Timeline
          steps={timeline.data.steps.map((step) => ({
            key: step.id,
            at: step.at,
            // An event that is younger than these pages has its code for a name.
            title: words['Step.action'][step.action as Action] ?? step.action,
            children: <StepOf step={step} />,
            ...(step.actor_name ? { who: step.actor_name } : {}),
            ...(step.note ? { note: `«${step.note}»` } : {}),
          }))}
        />
      )}
    </section>
  )
}

/** The document behind a step, and what it posted. */
function StepOf({ step }: { step: Step }) {
  return (
    <>
      {step.source && <SourceOf source={step.source} />}
      {step.postings.map((posting) => (
        <PostingOf key={posting.id} posting={posting} />
      ))}
    </>
  )
}

function SourceOf({ source }: { source: NonNullable<Step['source']> }) {
  const words = useWords()
  const kinds: Record<string, string> = words['Source.kind']
  const name = (
    <>
      {kinds[source.kind] ?? source.kind} {source.label && <Reference>{source.label}</Reference>}
    </>
  )
  const path = sourcePath(source)
  return <p className={styles.by}>{path ? <Link to={path}>{name}</Link> : name}</p>
}

function PostingOf({ posting }: { posting: Step['postings'][number] }) {
  const t = useDepositsTexts()
  const { PostingKind, Side } = useWords()
  const path: string = `/postings/${posting.id}`
  return (
    <p className={styles.posting}>
      <Link to={path}>{PostingKind[posting.kind]}</Link>
      <span>
        {Side[posting.side]}: <Money amount={posting.amount} withUnit />
      </span>
      <span>
        {t.page.balanceAfter}: <Money amount={posting.balance} />
      </span>
    </p>
  )
}

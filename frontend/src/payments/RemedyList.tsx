import { Link } from '@tanstack/react-router'
import type { components } from '~/base/api/schema'
import { Instant } from '~/base/ui/Day/Day'
import { useWords } from '~/base/words/words'
import { RemedyBadge } from './badges'
import { usePaymentsTexts } from './payments-texts'
import styles from './payments.module.css'

/** What was said to become of a payment, oldest first. */
export function RemedyList({ remedies }: { remedies: readonly components['schemas']['Remedy'][] }) {
  const t = usePaymentsTexts()
  const { RemedyKind } = useWords()
  if (remedies.length === 0) return <p className={styles.quiet}>{t.remedies.noneYet}</p>
  return (
    <ol className={styles.events}>
      {remedies.map((remedy) => (
        <li key={remedy.id}>
          <Instant at={remedy.made_at} />{' '}
          <Link to="/remedies/$id" params={{ id: remedy.id }}>
            {RemedyKind[remedy.kind]}
          </Link>{' '}
          <RemedyBadge state={remedy.state} /> <bdi>{remedy.note}</bdi>
        </li>
      ))}
    </ol>
  )
}

import { Refusal } from '~/base/api/problem'
import { useBaseTexts } from '~/base/language/base-texts'
import { Button } from '../Button/Button'
import { ErrorSummary } from '../ErrorSummary/ErrorSummary'
import styles from './Failure.module.css'

/** Stands where a part of a page could not be read. */
export function Failure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useBaseTexts()
  // What is not one's own is not the next time either.
  const isFinal = error instanceof Refusal && error.problem.status === 403
  return (
    <div className={styles.failure}>
      <ErrorSummary error={error} />
      {!isFinal && <Button onPress={onRetry}>{t.retry}</Button>}
    </div>
  )
}

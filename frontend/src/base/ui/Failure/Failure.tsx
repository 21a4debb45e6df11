import { useBaseTexts } from '~/base/language/base-texts'
import { Button } from '../Button/Button'
import { ErrorSummary } from '../ErrorSummary/ErrorSummary'
import styles from './Failure.module.css'

/** Stands where a part of a page could not be read. */
export function Failure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useBaseTexts()
  return (
    <div className={styles.failure}>
      <ErrorSummary error={error} />
      <Button onPress={onRetry}>{t.retry}</Button>
    </div>
  )
}

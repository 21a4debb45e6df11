import { useEffect, useRef } from 'react'
import { Refusal } from '~/base/api/problem'
import { Button } from '~/base/ui/Button/Button'
import { useBaseTexts } from '~/base/language/base-texts'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { Icon } from '~/base/ui/Icon/Icon'
import { Reference } from '~/base/ui/Reference/Reference'
import { waitText } from './duration'
import { usePortalTexts } from './portal-texts'
import styles from './common.module.css'
import { kindOf } from './kindOfTrouble'

/**
 * What went wrong, in words for people who are not used to computers, with what to do now. Takes the focus. What the API
 * says of fields, or of the case, it says well by itself.
 */
export function Trouble({ error, isKept = false, onRetry }: { error: Error | null; isKept?: boolean; onRetry?: () => void }) {
  const { trouble: t, ...units } = usePortalTexts()
  const base = useBaseTexts()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (error) box.current?.focus()
  }, [error])
  if (!error) return null
  const kind = kindOf(error)
  if (kind === 'refused') return <ErrorSummary error={error} />
  const retryAfter = error instanceof Refusal ? error.retryAfter : undefined
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.trouble} data-kind={kind}>
      <h2>
        <Icon name="warning" /> {t[kind]}
      </h2>
      <p>{t[`${kind}About`]}</p>
      {retryAfter !== undefined && <p>{t.wait(waitText(retryAfter, units))}</p>}
      {isKept && <p>{t.kept}</p>}
      {onRetry && <Button onPress={onRetry}>{base.retry}</Button>}
      {error instanceof Refusal && kind === 'down' && (
        <p className={styles.aside}>
          {t.reference}: <Reference>{error.problem.request_id}</Reference>
        </p>
      )}
    </div>
  )
}

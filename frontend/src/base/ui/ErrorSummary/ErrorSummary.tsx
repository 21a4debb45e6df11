import { useEffect, useRef } from 'react'
import { Unreachable, Refusal } from '~/base/api/problem'
import { useBaseTexts } from '~/base/language/base-texts'
import { grouped } from '~/base/language/numbers'
import { Button } from '../Button/Button'
import { Icon } from '../Icon/Icon'
import { Reference } from '../Reference/Reference'
import styles from './ErrorSummary.module.css'

export interface ErrorSummaryProps {
  /** What went wrong with sending; nothing is shown without. */
  error: Error | null
  /** Called to read anew what somebody else has changed. */
  onLatest?: () => void
}

/** What was not taken, why, and what to do; it takes the focus, and leads to each field. Stands above the form. */
export function ErrorSummary({ error, onLatest }: ErrorSummaryProps) {
  const t = useBaseTexts()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (error) box.current?.focus()
  }, [error])
  if (!error || isAskedElsewhere(error)) return null
  const isStale = error instanceof Refusal && (error.code === 'version_stale' || error.code === 'if_match_missing')
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.summary}>
      <h2 className={styles.title}>
        <Icon name="warning" /> {titleOf(error, t)}
      </h2>
      <Advice error={error} />
      {isStale && onLatest && <Button onPress={onLatest}>{t.errors.showLatest}</Button>}
    </div>
  )
}

/** The session ended: the password is asked for over the page, and afterwards there is nothing left to say. */
function isAskedElsewhere(error: Error): boolean {
  return error instanceof Refusal && ['sign_in_required', 'token_expired', 'session_ended'].includes(error.code)
}

type Texts = ReturnType<typeof useBaseTexts>

function titleOf(error: Error, t: Texts): string {
  if (error instanceof Refusal) {
    if (error.code === 'version_stale' || error.code === 'if_match_missing') return t.errors.stale
    return (error.problem.errors?.length ?? 0) > 0 ? t.errors.title : error.problem.title
  }
  return error instanceof Unreachable ? t.errors.unreachable : t.errors.unexpected
}

function Advice({ error }: { error: Error }) {
  const t = useBaseTexts()
  if (error instanceof Unreachable) return <p>{t.errors.unreachableAdvice}</p>
  if (!(error instanceof Refusal)) return <p>{t.errors.unexpectedAdvice}</p>
  if (error.code === 'version_stale' || error.code === 'if_match_missing') return <p>{t.errors.staleAdvice}</p>
  const { errors = [], detail, request_id } = error.problem
  if (errors.length > 0) {
    return (
      <ul className={styles.fields}>
        {errors.map(({ pointer, detail }) => (
          <li key={pointer + detail}>
            <a
              href={`#${pointer}`}
              onClick={(event) => {
                event.preventDefault()
                document.querySelector<HTMLElement>(`[name="${CSS.escape(pointer)}"], [data-field="${CSS.escape(pointer)}"]`)?.focus()
              }}
            >
              {detail}
            </a>
          </li>
        ))}
      </ul>
    )
  }
  return (
    <>
      <p>{detail}</p>
      {error.retryAfter !== undefined && <p>{t.errors.wait(grouped(error.retryAfter))}</p>}
      {error.problem.status >= 500 && (
        <p className={styles.reference}>
          {t.errors.reference}: <Reference>{request_id}</Reference>
        </p>
      )}
    </>
  )
}

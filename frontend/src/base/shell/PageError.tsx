import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { Refusal, Unreachable } from '~/base/api/problem'
import { useBaseTexts } from '~/base/language/base-texts'
import { grouped } from '~/base/language/numbers'
import { Button } from '~/base/ui/Button/Button'
import { LinkButton } from '~/base/ui/Button/LinkButton'
import { Heading } from '~/base/ui/Heading/Heading'
import { Reference } from '~/base/ui/Reference/Reference'
import styles from './PageError.module.css'

/** Stands where a page could not be read: what happened, and what to do. */
export function PageError({ error, isPublic = false }: { error: unknown; isPublic?: boolean }) {
  const t = useBaseTexts()
  const router = useRouter()
  const { reset } = useQueryErrorResetBoundary()
  const again = () => {
    reset()
    void router.invalidate()
  }
  // What is not there, or not one's own, is so the next time as well: one goes on from elsewhere.
  const isGone = error instanceof Refusal && [403, 404].includes(error.problem.status)
  return (
    <section className={styles.error}>
      <Said error={error instanceof Error ? error : new Error(String(error))} />
      <div className={styles.ways}>
        {isGone ? (
          <LinkButton to={isPublic ? '/e-services' : '/'} look="primary">
            {isPublic ? t.errors.toServices : t.errors.toTasks}
          </LinkButton>
        ) : (
          <Button look="primary" onPress={again}>
            {t.retry}
          </Button>
        )}
        {isGone && router.history.canGoBack() && <Button onPress={() => router.history.back()}>{t.errors.goBack}</Button>}
      </div>
    </section>
  )
}

function Said({ error }: { error: Error }) {
  const t = useBaseTexts()
  if (error instanceof Refusal) {
    return (
      <>
        <Heading title={error.problem.title} about={error.problem.detail} />
        {error.retryAfter !== undefined && <p>{t.errors.wait(grouped(error.retryAfter))}</p>}
        <p className={styles.reference}>
          {t.errors.reference}: <Reference>{error.problem.request_id}</Reference>
        </p>
      </>
    )
  }
  // A part of the pages that did not come is no fault of theirs.
  if (error instanceof Unreachable || /module script|imported module/i.test(error.message)) return <Heading title={t.errors.unreachable} about={t.errors.unreachableAdvice} />
  return <Heading title={t.errors.unexpected} about={t.errors.unexpectedAdvice} />
}

/** The same on the pages for everybody, who have no tasks here. */
export function PublicError({ error }: ErrorComponentProps) {
  return <PageError error={error} isPublic />
}

/** The same where nothing else stands, not even the shell. */
export function SiteError(props: ErrorComponentProps) {
  return (
    <main className={styles.site}>
      <PageError {...props} />
    </main>
  )
}

/** Stands where a page is for other roles than the reader's: said at once, before anything is filled in. */
export function NotForYou() {
  const t = useBaseTexts()
  return (
    <section className={styles.error}>
      <Heading title={t.errors.notForYou} about={t.errors.notForYouAdvice} />
      <div className={styles.ways}>
        <LinkButton to="/" look="primary">
          {t.errors.toTasks}
        </LinkButton>
      </div>
    </section>
  )
}

/** Stands where there is no page. */
export function NotFound() {
  const t = useBaseTexts()
  return (
    <main className={styles.site}>
      <Heading title={t.errors.notFound} about={t.errors.notFoundAdvice} />
      <div className={styles.ways}>
        <LinkButton to="/" look="primary">
          {t.errors.toStart}
        </LinkButton>
      </div>
    </main>
  )
}

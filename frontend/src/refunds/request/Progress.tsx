import { type ReactNode, useEffect, useRef } from 'react'
import { grouped } from '~/base/language/numbers'
import styles from './request.module.css'
import { useRequestTexts } from './request-texts'

/** The steps of the wizard, in their order. */
export const STEPS = ['deposits', 'payee', 'documents', 'check'] as const
export type RequestStep = (typeof STEPS)[number]

/** The step that an address names; the first where it names none. */
export function stepOf(search: { step?: string }): RequestStep {
  return STEPS.find((step) => step === search.step) ?? 'deposits'
}

/** Where the wizard is; what lies behind can be gone back to. */
export function Progress({ at, link }: { at: RequestStep; link: (step: RequestStep, name: string) => ReactNode }) {
  const t = useRequestTexts()
  const here = STEPS.indexOf(at)
  const before = useRef(at)
  // A step is a page of its own: reading begins at its head.
  useEffect(() => {
    if (before.current === at) return
    before.current = at
    document.querySelector('h1')?.focus()
    globalThis.scrollTo(0, 0)
  }, [at])
  return (
    <ol className={styles.progress} aria-label={t.progress}>
      {STEPS.map((step, index) => (
        <li key={step} aria-current={step === at ? 'step' : undefined} data-is={index < here ? 'done' : index === here ? 'here' : 'ahead'}>
          <span className={styles.number} aria-hidden="true">
            {grouped(index + 1)}
          </span>
          {index < here ? link(step, t.steps[step]) : t.steps[step]}
        </li>
      ))}
    </ol>
  )
}

import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { Refusal } from '~/base/api/problem'
import { Button } from '~/base/ui/Button/Button'
import { Reference } from '~/base/ui/Reference/Reference'
import { Trouble } from '../Trouble'
import { useTold } from '../useTold'
import { AnswerText } from './AnswerText'
import type { Applicant } from './applicant'
import styles from './filing.module.css'
import { useFilingTexts } from './filing-texts'
import type { Values } from './form'
import { type FilingStep, stepOf } from './steps'
import type { Uploads } from '~/base/forms/uploads'

export interface CheckStepProps {
  code: string
  steps: readonly FilingStep[]
  values: Values
  uploads: Uploads
  applicant: Applicant
  asksSubject: boolean
  /** It was sent before, and nobody knows yet whether it arrived. */
  isOpen: boolean
  error: Error | null
  isPending: boolean
  onSend: () => void
}

/** Everything once more, each with the way back to it, and the button that sends it. */
export function CheckStep({ code, steps, values, uploads, applicant, asksSubject, isOpen, error, isPending, onSend }: CheckStepProps) {
  const t = useFilingTexts()
  const told = useTold()
  const change = (key: string, what: string) => (isOpen ? null : <Change code={code} step={key} what={what} />)
  return (
    <div className={styles.form}>
      {isOpen && !isPending ? <Open error={error} onSend={onSend} /> : <Trouble error={error} isKept />}
      <Refused error={error} code={code} steps={steps} />
      {steps.map((step) => {
        if (step.page) {
          const title = told(step.page, 'title')
          return (
            <Part key={step.key} title={title} change={change(step.key, title)}>
              {step.page.fields.map((field) => (
                <Answer key={field.name} label={told(field, 'label')}>
                  <AnswerText field={field} value={values[field.name]} uploads={uploads} />
                </Answer>
              ))}
            </Part>
          )
        }
        if (step.key === 'check') return null
        return (
          <Part key={step.key} title={t.about} change={change(step.key, t.about)}>
            <Answer label={applicant.kind === 'legal' ? t.legalName : t.name}>{applicant.name}</Answer>
            {applicant.identifier !== '' && (
              <Answer label={t.identifiers[applicant.kind]}>
                <Reference>{applicant.identifier}</Reference>
              </Answer>
            )}
            {applicant.mobile !== '' && (
              <Answer label={t.mobile}>
                <Reference>{applicant.mobile}</Reference>
              </Answer>
            )}
            {applicant.email !== '' && (
              <Answer label={t.email}>
                <Reference>{applicant.email}</Reference>
              </Answer>
            )}
            {asksSubject && applicant.subject !== '' && <Answer label={t.subject}>{applicant.subject}</Answer>}
          </Part>
        )
      })}
      {(!isOpen || isPending) && (
        <>
          <p>{t.sendAbout}</p>
          <div>
            <Button look="primary" isPending={isPending} onPress={onSend}>
              {t.send}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}

/** Nobody knows whether it arrived: the one thing to do is to ask again. */
function Open({ error, onSend }: { error: Error | null; onSend: () => void }) {
  const t = useFilingTexts()
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (error) box.current?.focus()
  }, [error])
  return (
    <section ref={box} className={styles.open} role="alert" tabIndex={-1}>
      <h2>{t.openTitle}</h2>
      <p>{t.openAbout}</p>
      <div>
        <Button look="primary" onPress={onSend}>
          {t.sendAgain}
        </Button>
      </div>
    </section>
  )
}

/** What the API says of answers that stand on other steps: the way to each. */
function Refused({ error, code, steps }: { error: Error | null; code: string; steps: readonly FilingStep[] }) {
  const t = useFilingTexts()
  const errors = error instanceof Refusal ? (error.problem.errors ?? []) : []
  const there = errors.flatMap(({ pointer, detail }) => {
    const step = stepOf(pointer, steps)
    return step ? [{ key: step.key, pointer, detail }] : []
  })
  if (there.length === 0) return null
  return (
    <ul className={styles.ways}>
      {there.map(({ key, pointer, detail }) => (
        <li key={pointer}>
          {detail} <Change code={code} step={key} what={detail} text={t.change} />
        </li>
      ))}
    </ul>
  )
}

function Change({ code, step, what, text }: { code: string; step: string; what: string; text?: string }) {
  const t = useFilingTexts()
  return (
    <Link to="/e-services/$code/file" params={{ code }} search={{ step, from: 'check' }} aria-label={t.changeOf(what)}>
      {text ?? t.change}
    </Link>
  )
}

function Part({ title, change, children }: { title: string; change: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.checked}>
      <div className={styles.partHead}>
        <h2>{title}</h2>
        {change}
      </div>
      <dl>{children}</dl>
    </section>
  )
}

function Answer({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.answer}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, Navigate, useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { q } from '~/base/api/query'
import type { components } from '~/base/api/schema'
import { focusHeading } from '~/base/form/focusHeading'
import { Heading } from '~/base/ui/Heading/Heading'
import { Icon } from '~/base/ui/Icon/Icon'
import common from '../common.module.css'
import { useTold } from '../useTold'
import { ApplicantStep } from './ApplicantStep'
import { asSent } from './applicant'
import { CheckStep } from './CheckStep'
import { DraftNote } from './DraftNote'
import { forgetDraft } from './draft'
import { keepFiled, keepSecret } from './filed'
import styles from './filing.module.css'
import { useFilingTexts } from './filing-texts'
import { answersOf, askedFields, filesOf, hasSubject, subjectOf, type Value } from './form'
import { PageStep } from './PageStep'
import { Progress } from './Progress'
import { type FilingStep, reach, stepsOf } from './steps'
import { claims, type Uploaded } from '~/base/forms/uploads'
import { useDraft } from './useDraft'
import { type FiledCase, useFiling } from './useFiling'

type EService = components['schemas']['EService']

/** Filing a request: a page of the form at a time, who asks, and all of it once more before it is sent. */
export default function FilePage() {
  const { code } = useParams({ from: '/portal/e-services/$code/file' })
  const service = useSuspenseQuery(q('/v1/e-services/{code}', { code })).data
  return <Filing key={code} service={service} />
}

function Filing({ service }: { service: EService }) {
  const t = useFilingTexts()
  const told = useTold()
  const router = useRouter()
  const { code, definition, form_number } = service
  const { draft, change, discard, isKept } = useDraft(code, form_number)
  const steps = stepsOf(definition, draft.values)
  const needs = definition.applicant_needs ?? []
  const { at, step, go, goOn } = useSteps(code, steps, draft.sent ? steps.length - 1 : reach(steps, draft, needs))
  const filing = useFiling(draft, change)
  const asksSubject = !hasSubject(definition)
  // The page that follows is fetched before it is needed: the line may be gone by then.
  useEffect(() => void router.preloadRoute({ to: '/filed/$id', params: { id: '-' } }), [router])
  const send = () => {
    const { values, applicant } = draft
    const body = {
      service: code,
      form_number,
      applicant: asSent(applicant),
      subject: subjectOf(definition, values, applicant.subject, told(service.description, 'title')),
      answers: answersOf(definition, values) as Record<string, never>,
      uploads: claims(askedFields(definition, values).flatMap((field) => filesOf(field, values)), draft.uploads),
    }
    filing.mutate(body, {
      onSuccess: (filed) => {
        const id = confirm(service, filed, draft.keeping)
        void router.navigate({ to: '/filed/$id', params: { id }, replace: true })
      },
    })
  }
  if (!step) return <Navigate to="/e-services/$code/file" params={{ code }} search={{ step: steps[at]?.key ?? 'page-1' }} replace />
  const write = (name: string, value: Value, uploaded?: Uploaded) =>
    change({ values: { ...draft.values, [name]: value }, form_number, ...(uploaded ? { uploads: { ...draft.uploads, [uploaded.id]: uploaded } } : {}) })
  const title = step.page ? told(step.page, 'title') : step.key === 'applicant' ? t.about : t.check
  return (
    <>
      <Way code={code} previous={draft.sent ? undefined : steps[at - 1]} name={told(service.description, 'title')} />
      <div className={styles.head}>
        <Progress at={at + 1} of={steps.length} />
        <Heading title={title} {...(step.key === 'check' && !draft.sent ? { about: t.checkAbout } : {})} />
      </div>
      {draft.changed_at > 0 && draft.form_number !== form_number && <p role="status">{t.formChanged}</p>}
      {step.page && <PageStep key={step.key} page={step.page} values={draft.values} uploads={draft.uploads} onChange={write} onContinue={goOn} refused={filing.error} />}
      {step.key === 'applicant' && <ApplicantStep applicant={draft.applicant} needs={needs} asksSubject={asksSubject} onChange={(next) => change({ applicant: { ...draft.applicant, ...next } })} onContinue={goOn} refused={filing.error} />}
      {step.key === 'check' && (
        <CheckStep code={code} steps={steps} values={draft.values} uploads={draft.uploads} applicant={draft.applicant} asksSubject={asksSubject} isOpen={draft.sent !== undefined} error={filing.error} isPending={filing.isPending} onSend={send} />
      )}
      <DraftNote
        draft={draft}
        isKept={isKept}
        onKeeping={(keeping) => change({ keeping })}
        onDiscard={() => {
          discard()
          filing.reset()
          go(steps[0])
        }}
      />
    </>
  )
}

/** Keeps what was filed where its confirmation finds it, and lets the draft go. Its name in the address says nothing. */
function confirm({ code, description }: EService, { reference, pin, token, filed_at, receipt, verification_url }: FiledCase, keeping: 'device' | 'tab'): string {
  const id = crypto.randomUUID().slice(0, 8)
  keepFiled({ id, reference, title_fa: description.title_fa, title_en: description.title_en, filed_at, keeping, receipt, verification_url })
  keepSecret(id, { pin, token })
  forgetDraft(code)
  return id
}

/** Where one is: the step of the address, as far as what comes before it is answered. */
function useSteps(code: string, steps: readonly FilingStep[], furthest: number) {
  const navigate = useNavigate()
  const { step: wanted, from } = useSearch({ from: '/portal/e-services/$code/file' })
  const index = wanted === undefined ? 0 : steps.findIndex(({ key }) => key === wanted)
  const isThere = index >= 0 && index <= furthest
  const at = isThere ? index : furthest
  const step = isThere ? steps[at] : undefined
  const before = useRef(step?.key)
  useEffect(() => {
    if (before.current !== undefined && step && before.current !== step.key) focusHeading()
    if (step) before.current = step.key
  }, [step])
  const go = (next: FilingStep | undefined) => void navigate({ to: '/e-services/$code/file', params: { code }, search: { step: next?.key ?? 'page-1' } })
  return {
    at,
    step,
    go,
    /** To the next step; who came back to change one answer returns to where all of them stand, unless others are missing now. */
    goOn: () => go(steps[from === 'check' ? furthest : at + 1]),
  }
}

/** Back to the step before, or out of the form. What is written stays. */
function Way({ code, previous, name }: { code: string; previous: FilingStep | undefined; name: string }) {
  const t = useFilingTexts()
  return (
    <p className={styles.way}>
      {previous ? (
        <Link to="/e-services/$code/file" params={{ code }} search={{ step: previous.key }} className={common.back}>
          <Icon name="back" size={16} /> {t.previous}
        </Link>
      ) : (
        <Link to="/e-services/$code" params={{ code }} className={common.back}>
          <Icon name="back" size={16} /> {name}
        </Link>
      )}
      {previous && <span className={styles.quiet}>{name}</span>}
    </p>
  )
}

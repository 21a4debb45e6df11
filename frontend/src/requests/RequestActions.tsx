import { useState } from 'react'
import { ActionBar, type Verb } from '~/base/actions/ActionBar'
import { queries } from '~/base/api/query'
import styles from '~/base/cases/cases.module.css'
import { useCtrlEnter } from '~/base/form/useCtrlEnter'
import { useWords } from '~/base/words/words'
import { AnswerDialog } from './AnswerDialog'
import { useAskTexts } from './ask-texts'
import { AskDialog } from './AskDialog'
import { AssignDialog } from './AssignDialog'
import type { ServiceRequest } from './clock'
import { MergeDialog } from './MergeDialog'
import { useRequestsTexts } from './requests-texts'
import { IssuedDialog, type Issued, SecretDialog } from './SecretDialog'
import { type Asked, ASKED, DANGEROUS, dueIn, type Formed, FORMED } from './steps'
import { TriageDialog } from './TriageDialog'

/** What can be done with a request now, and what it waits for. The step that is due is asked for by Ctrl+Enter, too. */
export function RequestActions({ request }: { request: ServiceRequest }) {
  const t = useRequestsTexts()
  const asks = useAskTexts()
  const { fields, Verb: verbs } = useWords()
  const [asked, setAsked] = useState<{ step: Asked | Formed; seen: ServiceRequest } | null>(null)
  const [issued, setIssued] = useState<Issued | null>(null)
  // A step whose time has not come or is over is no choice: the sentence above says what the request waits for.
  const actions = request.actions.filter(({ is_allowed, because }) => is_allowed || because !== 'case_not_due')
  const ask = (step: Asked | Formed) => setAsked({ step, seen: request })
  const on: Partial<Record<Verb, () => void>> = Object.fromEntries([...(Object.keys(ASKED) as Asked[]), ...FORMED].map((step) => [step, () => ask(step)]))
  const primary = dueIn(request.state)
  const isDue = actions.some(({ action, is_allowed }) => action === primary && is_allowed)
  useCtrlEnter(isDue && primary && !asked ? on[primary] : undefined)
  return (
    <section className={styles.decide} aria-label={t.decide}>
      <p>{asks.awaiting[request.state]}</p>
      {request.ended_because && (
        <p className={styles.because}>
          <strong>{fields.reason}:</strong> <bdi>{request.ended_because}</bdi>
        </p>
      )}
      <ActionBar actions={actions} of="ServiceRequest" on={on} {...(primary ? { primary } : {})} dangerous={DANGEROUS} names={{ rejection: asks.reject }} />
      {isDue && primary && <p className={styles.aside}>{t.shortcut(verbs[primary])}</p>}
      {asked && (
        <StepDialog
          step={asked.step}
          seen={asked.seen}
          onIssued={setIssued}
          onClose={() => {
            setAsked(null)
            void queries.invalidateQueries()
          }}
        />
      )}
      {issued && <IssuedDialog issued={issued} onClose={() => setIssued(null)} />}
    </section>
  )
}

function StepDialog({ step, seen, onIssued, onClose }: { step: Asked | Formed; seen: ServiceRequest; onIssued: (issued: Issued) => void; onClose: () => void }) {
  switch (step) {
    case 'triage':
      return <TriageDialog seen={seen} onClose={onClose} />
    case 'assignment':
      return <AssignDialog seen={seen} onClose={onClose} />
    case 'answer':
      return <AnswerDialog seen={seen} onClose={onClose} />
    case 'merger':
      return <MergeDialog seen={seen} onClose={onClose} />
    case 'secret':
      return <SecretDialog seen={seen} onClose={onClose} onDone={onIssued} />
    default:
      return <AskDialog step={step} seen={seen} onClose={onClose} />
  }
}

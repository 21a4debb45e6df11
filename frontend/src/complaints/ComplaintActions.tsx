import { useState } from 'react'
import { ActionBar, type Verb } from '~/base/actions/ActionBar'
import { queries } from '~/base/api/query'
import styles from '~/base/cases/cases.module.css'
import { useCtrlEnter } from '~/base/form/useCtrlEnter'
import { useWords, verbOf } from '~/base/words/words'
import { useAskTexts } from './ask-texts'
import { AskDialog } from './AskDialog'
import { ASKED, type Complaint, dueIn, FORMED, owesWord, type Step } from './complaint'
import { useComplaintsTexts } from './complaints-texts'
import { DecideDialog } from './DecideDialog'
import { HandOverDialog } from './HandOverDialog'
import { InterimReplyDialog } from './InterimReplyDialog'
import { OrderRemedyDialog } from './OrderRemedyDialog'

/** What can be done with a complaint now, and what it waits for. The step that is due is asked for by Ctrl+Enter, too. */
export function ComplaintActions({ complaint }: { complaint: Complaint }) {
  const t = useComplaintsTexts()
  const asks = useAskTexts()
  const words = useWords()
  const [asked, setAsked] = useState<{ step: Step; seen: Complaint } | null>(null)
  // A step whose time has not come or is over is no choice: the sentence above says what the complaint waits for.
  const actions = complaint.actions.filter(({ is_allowed, because }) => is_allowed || because !== 'case_not_due')
  const steps: readonly Step[] = [...(Object.keys(ASKED) as (keyof typeof ASKED)[]), ...FORMED]
  const on: Partial<Record<Verb, () => void>> = Object.fromEntries(steps.map((step) => [step, () => setAsked({ step, seen: complaint })]))
  const primary = dueIn(complaint)
  useCtrlEnter(primary && !asked ? on[primary] : undefined)
  return (
    <section className={styles.decide} aria-label={t.decide}>
      <p>{asks.awaiting[complaint.state]}</p>
      {owesWord(complaint) && (
        <div className={styles.because}>
          <strong>{t.owed}</strong>
          <p>{t.owedAbout}</p>
        </div>
      )}
      <ActionBar actions={actions} of="Complaint" on={on} {...(primary ? { primary } : {})} />
      {primary && <p className={styles.aside}>{t.shortcut(verbOf(words, primary, 'Complaint'))}</p>}
      {asked && (
        <StepDialog
          step={asked.step}
          seen={asked.seen}
          onClose={() => {
            setAsked(null)
            void queries.invalidateQueries()
          }}
        />
      )}
    </section>
  )
}

function StepDialog({ step, seen, onClose }: { step: Step; seen: Complaint; onClose: () => void }) {
  switch (step) {
    case 'assignment':
      return <HandOverDialog seen={seen} onClose={onClose} />
    case 'interim-reply':
      return <InterimReplyDialog seen={seen} onClose={onClose} />
    case 'decision':
      return <DecideDialog seen={seen} onClose={onClose} />
    case 'remedy':
      return <OrderRemedyDialog seen={seen} onClose={onClose} />
    default:
      return <AskDialog step={step} seen={seen} onClose={onClose} />
  }
}

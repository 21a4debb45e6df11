import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { ActionBar } from '~/base/actions/ActionBar'
import { useWords } from '~/base/words/words'
import { useAskTexts } from './ask-texts'
import { type Asked, ASKED, DANGEROUS } from './asking'
import { AskDialog } from './AskDialog'
import styles from './refunds.module.css'
import { useRefundsTexts } from './refunds-texts'
import { awaits, due, type Refund } from './stages'

/** What can be done with a request now, and what it waits for. The step that is due is asked for by Ctrl+Enter, too. */
export function RefundActions({ refund }: { refund: Refund }) {
  const t = useRefundsTexts()
  const asks = useAskTexts()
  const { Verb, fields } = useWords()
  const navigate = useNavigate()
  const [asked, setAsked] = useState<{ verb: Asked; seen: Refund } | null>(null)
  // A step whose time has not come or is over is no choice: the sentence above says what the request waits for.
  const actions = refund.actions.filter(({ is_allowed, because }) => is_allowed || because !== 'refund_not_due')
  const write = (step: 'deposits' | 'documents' | 'check') => void navigate({ to: '/refunds/$id/correction', params: { id: refund.id }, search: { step } })
  const ask = (verb: Asked) => setAsked({ verb, seen: refund })
  const on = {
    ...Object.fromEntries((Object.keys(ASKED) as Asked[]).map((verb) => [verb, () => ask(verb)])),
    correction: () => write('deposits'),
    attachments: () => write('documents'),
    submission: () => write('check'),
    transfer_order: () => void navigate({ href: `/transfer-orders/new?refund_id=${refund.id}` }),
  }
  const primary = due(refund.state)
  const isDue = actions.some(({ action, is_allowed }) => action === primary && is_allowed)
  useCtrlEnter(isDue && primary && !asked ? on[primary as keyof typeof on] : undefined)
  const step = awaits(refund.state)
  return (
    <section className={styles.decide} aria-label={t.decide}>
      <p>{refund.state === 'returned' ? asks.isReturned : step ? asks.awaiting[step] : asks.over[refund.state as keyof typeof asks.over]}</p>
      {refund.ended_because && (
        <p className={styles.because}>
          <strong>{fields.ended_because}:</strong> <bdi>{refund.ended_because}</bdi>
        </p>
      )}
      <ActionBar actions={actions} on={on} {...(primary ? { primary } : {})} dangerous={DANGEROUS} names={{ cancellation: Verb['Refund.cancellation'] }} />
      {isDue && <p className={styles.shortcut}>{t.shortcut}</p>}
      {asked && <AskDialog verb={asked.verb} seen={asked.seen} onClose={() => setAsked(null)} />}
    </section>
  )
}

function useCtrlEnter(act: (() => void) | undefined): void {
  useEffect(() => {
    if (!act) return
    const listen = (event: KeyboardEvent) => {
      if (event.code !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [act])
}

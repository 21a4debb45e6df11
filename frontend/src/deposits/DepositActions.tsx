import { useState } from 'react'
import { ActionBar } from '~/base/actions/ActionBar'
import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import { useWords, verbOf } from '~/base/words/words'
import { CorrectionDialog } from './CorrectionDialog'
import type { Deposit } from './DepositMarks'
import { HoldDialog } from './HoldDialog'
import { useDepositsTexts } from './deposits-texts'

type Asked = 'cancellation' | 'correction' | 'dispute' | 'dispute/settlement' | 'holds'

/** What can be done with a deposit, each with its question. */
export function DepositActions({ deposit }: { deposit: Deposit }) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const ask = (action: Asked) => [action, () => setAsked(action)] as const
  const on = Object.fromEntries([ask('correction'), ask('dispute/settlement'), ask('dispute'), ask('holds'), ask('cancellation')])
  const close = () => setAsked(null)
  return (
    <>
      <ActionBar of="Deposit" actions={deposit.actions} on={on} dangerous={['cancellation', 'holds', 'dispute']} />
      {asked === 'correction' && <CorrectionDialog deposit={deposit} onClose={close} />}
      {asked === 'holds' && <HoldDialog deposit={deposit} onClose={close} />}
      {(asked === 'cancellation' || asked === 'dispute' || asked === 'dispute/settlement') && <SentenceDialog asked={asked} deposit={deposit} onClose={close} />}
    </>
  )
}

/** Those that need a sentence and nothing else. */
function SentenceDialog({ asked, deposit, onClose }: { asked: 'cancellation' | 'dispute' | 'dispute/settlement'; deposit: Deposit; onClose: () => void }) {
  const t = useDepositsTexts().page
  const words = useWords()
  const shared = { verb: verbOf(words, asked, 'Deposit'), onClose }
  const to = { path: { id: deposit.id }, version: versionOf(deposit) }
  if (asked === 'cancellation') {
    return (
      <SendDialog
        {...shared}
        title={t.cancel.title}
        address="/v1/deposits/{id}/cancellation"
        sending={(reason) => ({ ...to, body: { reason } })}
        asks={{ label: t.because, name: '/reason' }}
        done={t.cancel.done}
        isDangerous
      >
        <p>{t.cancel.about}</p>
      </SendDialog>
    )
  }
  if (asked === 'dispute') {
    return (
      <SendDialog
        {...shared}
        title={t.dispute.title}
        address="/v1/deposits/{id}/dispute"
        sending={(reason) => ({ ...to, body: { reason } })}
        asks={{ label: t.dispute.reason, name: '/reason' }}
        done={t.dispute.done}
        isDangerous
      >
        <p>{t.dispute.about}</p>
      </SendDialog>
    )
  }
  return (
    <SendDialog
      {...shared}
      title={t.settle.title}
      address="/v1/deposits/{id}/dispute/settlement"
      sending={(note) => ({ ...to, body: { note } })}
      asks={{ label: t.settle.note, name: '/note' }}
      done={t.settle.done}
    >
      <p>
        {words.fields.disputed_because}: <bdi>{deposit.disputed_because}</bdi>
      </p>
    </SendDialog>
  )
}

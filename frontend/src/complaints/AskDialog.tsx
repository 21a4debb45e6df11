import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import type { Sending } from '~/base/api/send'
import { useWords, verbOf } from '~/base/words/words'
import { useAskTexts } from './ask-texts'
import { type Asked, ASKED, bodyOf, type Complaint, WRITTEN } from './complaint'
import { WhatComplaint } from './WhatComplaint'

/** Asks once more before a step, perhaps for a sentence. */
export function AskDialog({ step, seen, onClose }: { step: Asked; seen: Complaint; onClose: () => void }) {
  const t = useAskTexts()
  const words = useWords()
  const hints: Partial<Record<Asked, string>> = t.hint
  const hint = hints[step]
  const asks = step in WRITTEN ? { label: t.label[step as keyof typeof t.label], name: `/${WRITTEN[step as keyof typeof WRITTEN]}`, ...(hint ? { hint } : {}) } : null
  return (
    <SendDialog
      title={t.ask[step]}
      address={ASKED[step] as '/v1/complaints/{id}/question'}
      sending={(written) => ({ path: { id: seen.id }, version: versionOf(seen), body: bodyOf(step, written) }) as Sending<'/v1/complaints/{id}/question'>}
      {...(asks ? { asks } : {})}
      verb={verbOf(words, step, 'Complaint')}
      done={t.done[step]}
      onClose={onClose}
    >
      <p>{t.follows[step]}</p>
      <WhatComplaint complaint={seen} />
    </SendDialog>
  )
}

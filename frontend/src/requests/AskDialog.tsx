import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import type { Sending } from '~/base/api/send'
import { useWords } from '~/base/words/words'
import { useAskTexts } from './ask-texts'
import type { ServiceRequest } from './clock'
import { type Asked, ASKED, bodyOf, DANGEROUS, WRITTEN } from './steps'
import { WhatRequest } from './WhatRequest'

/** Asks once more before a step, perhaps for a sentence. */
export function AskDialog({ step, seen, onClose }: { step: Asked; seen: ServiceRequest; onClose: () => void }) {
  const t = useAskTexts()
  const { Verb } = useWords()
  const hints: Partial<Record<Asked, string>> = t.hint
  const hint = hints[step]
  const asks = step in WRITTEN ? { label: t.label[step as keyof typeof t.label], name: `/${WRITTEN[step as keyof typeof WRITTEN]}`, ...(hint ? { hint } : {}) } : null
  return (
    <SendDialog
      title={t.ask[step]}
      address={ASKED[step] as '/v1/requests/{id}/question'}
      sending={(written) => ({ path: { id: seen.id }, version: versionOf(seen), body: bodyOf(step, written) }) as Sending<'/v1/requests/{id}/question'>}
      {...(asks ? { asks } : {})}
      verb={step === 'rejection' ? t.reject : Verb[step]}
      done={t.done[step]}
      isDangerous={DANGEROUS.includes(step)}
      onClose={onClose}
    >
      <p>{t.follows[step]}</p>
      <WhatRequest request={seen} />
    </SendDialog>
  )
}

import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import type { components } from '~/base/api/schema'
import { filled } from '~/base/form/filled'
import { useDraft } from '~/base/form/useDraft'
import { RadioGroup } from '~/base/ui/RadioGroup/RadioGroup'
import { TextField } from '~/base/ui/TextField/TextField'
import { entries, useWords } from '~/base/words/words'
import { useAskTexts } from './ask-texts'
import type { ServiceRequest } from './clock'
import { WhatRequest } from './WhatRequest'

type Outcome = components['schemas']['CaseOutcome']

/** Answers a request. What is written outlives the dialog: somebody else's change, or a session that ends, loses none of it. */
export function AnswerDialog({ seen, onClose }: { seen: ServiceRequest; onClose: () => void }) {
  const t = useAskTexts()
  const { fields, CaseOutcome, Verb } = useWords()
  const { draft, change, begin } = useDraft(`request.${seen.id}.answer`, { outcome: '', text: '', appeal_note: '' })
  const outcome = draft.outcome as Outcome | ''
  const isRefused = outcome === 'refused'
  return (
    <SendDialog
      title={t.ask.answer}
      address="/v1/requests/{id}/answer"
      sending={() => ({
        path: { id: seen.id },
        version: versionOf(seen),
        // An outcome that was not chosen is refused by the API, which says so at the field.
        body: filled({ outcome: outcome as Outcome, text: draft.text, appeal_note: isRefused ? draft.appeal_note : '' }),
      })}
      verb={Verb.answer}
      done={t.done.answer}
      isWide
      onClose={onClose}
      onDone={() => begin()}
    >
      <p>
        {t.follows.answer} {t.draftKept}
      </p>
      <WhatRequest request={seen} />
      <RadioGroup name="/outcome" label={fields.outcome} options={entries(CaseOutcome).map(([key, text]) => ({ key, text, note: t.outcome[key] }))} value={outcome} onChange={(outcome) => change({ outcome })} />
      <TextField name="/text" label={isRefused ? t.reasons : t.text} lines={6} value={draft.text} onChange={(text) => change({ text })} maxLength={4000} />
      {isRefused && <TextField name="/appeal_note" label={fields.appeal_note} hint={t.appealHint} lines={2} value={draft.appeal_note} onChange={(appeal_note) => change({ appeal_note })} maxLength={1000} />}
    </SendDialog>
  )
}

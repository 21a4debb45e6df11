import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import type { components } from '~/base/api/schema'
import { filled } from '~/base/form/filled'
import { useDraft } from '~/base/form/useDraft'
import { RadioGroup } from '~/base/ui/RadioGroup/RadioGroup'
import { TextField } from '~/base/ui/TextField/TextField'
import { entries, useWords } from '~/base/words/words'
import { useAskTexts } from './ask-texts'
import type { Complaint } from './complaint'
import { WhatComplaint } from './WhatComplaint'

type Outcome = components['schemas']['ComplaintOutcome']

/** Decides a complaint, or the appeal. What is written outlives the dialog. */
export function DecideDialog({ seen, onClose }: { seen: Complaint; onClose: () => void }) {
  const t = useAskTexts()
  const { fields, ComplaintOutcome, Verb } = useWords()
  const { draft, change, begin } = useDraft(`complaint.${seen.id}.decision`, { outcome: '', reasons: '', appeal_note: '' })
  const outcome = draft.outcome as Outcome | ''
  const isNotUpheld = outcome === 'not_upheld'
  return (
    <SendDialog
      title={t.ask.decision}
      address="/v1/complaints/{id}/decision"
      // An outcome that was not chosen is refused by the API, which says so at the field.
      sending={() => ({ path: { id: seen.id }, version: versionOf(seen), body: filled({ outcome: outcome as Outcome, reasons: draft.reasons, appeal_note: isNotUpheld ? draft.appeal_note : '' }) })}
      verb={Verb.decision}
      done={t.done.decision}
      isWide
      onClose={onClose}
      onDone={() => begin()}
    >
      <p>
        {t.follows.decision} {t.draftKept}
      </p>
      <WhatComplaint complaint={seen} />
      <RadioGroup name="/outcome" label={fields.outcome} options={entries(ComplaintOutcome).map(([key, text]) => ({ key, text, note: t.outcome[key] }))} value={outcome} onChange={(outcome) => change({ outcome })} />
      <TextField name="/reasons" label={t.reasons} lines={6} value={draft.reasons} onChange={(reasons) => change({ reasons })} maxLength={4000} />
      {isNotUpheld && <TextField name="/appeal_note" label={fields.appeal_note} hint={t.appealHint} lines={2} value={draft.appeal_note} onChange={(appeal_note) => change({ appeal_note })} maxLength={1000} />}
    </SendDialog>
  )
}

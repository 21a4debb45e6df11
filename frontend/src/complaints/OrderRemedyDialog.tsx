import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import { filled } from '~/base/form/filled'
import { useDraft } from '~/base/form/useDraft'
import { DayField } from '~/base/ui/DayField/DayField'
import { TextField } from '~/base/ui/TextField/TextField'
import { useWords } from '~/base/words/words'
import { useAskTexts } from './ask-texts'
import type { Complaint } from './complaint'
import { WhatComplaint } from './WhatComplaint'

/** Orders what makes it good, and until when. */
export function OrderRemedyDialog({ seen, onClose }: { seen: Complaint; onClose: () => void }) {
  const t = useAskTexts()
  const { Verb } = useWords()
  const { draft, change, begin } = useDraft(`complaint.${seen.id}.remedy`, { text: '', due_on: '' })
  return (
    <SendDialog
      title={t.ask.remedy}
      address="/v1/complaints/{id}/remedy"
      sending={() => ({ path: { id: seen.id }, version: versionOf(seen), body: filled(draft) })}
      verb={Verb.remedy}
      done={t.done.remedy}
      onClose={onClose}
      onDone={() => begin()}
    >
      <p>{t.follows.remedy}</p>
      <WhatComplaint complaint={seen} />
      <TextField name="/text" label={t.remedyText} lines={4} value={draft.text} onChange={(text) => change({ text })} maxLength={2000} />
      <DayField name="/due_on" label={t.remedyDue} value={draft.due_on} onChange={(due_on) => change({ due_on })} />
    </SendDialog>
  )
}

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

/** Tells the complainant why it takes longer, and until when. */
export function InterimReplyDialog({ seen, onClose }: { seen: Complaint; onClose: () => void }) {
  const t = useAskTexts()
  const { Verb } = useWords()
  const { draft, change, begin } = useDraft(`complaint.${seen.id}.interim-reply`, { reason: '', until_on: '' })
  return (
    <SendDialog
      title={t.ask['interim-reply']}
      address="/v1/complaints/{id}/interim-reply"
      sending={() => ({ path: { id: seen.id }, version: versionOf(seen), body: filled(draft) })}
      verb={Verb['interim-reply']}
      done={t.done['interim-reply']}
      onClose={onClose}
      onDone={() => begin()}
    >
      <p>{t.follows['interim-reply']}</p>
      <WhatComplaint complaint={seen} />
      <TextField name="/reason" label={t.why} lines={4} value={draft.reason} onChange={(reason) => change({ reason })} maxLength={2000} />
      <DayField name="/until_on" label={t.until} hint={t.untilHint} value={draft.until_on} onChange={(until_on) => change({ until_on })} />
    </SendDialog>
  )
}

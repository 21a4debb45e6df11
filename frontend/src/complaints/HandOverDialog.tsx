import { useState } from 'react'
import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import { filled } from '~/base/form/filled'
import { useColleagues } from '~/base/names/useColleagues'
import { Combobox } from '~/base/ui/Combobox/Combobox'
import { useWords, verbOf } from '~/base/words/words'
import { useAskTexts } from './ask-texts'
import { type Complaint, HANDLERS } from './complaint'
import { WhatComplaint } from './WhatComplaint'

/** Gives a complaint to another officer. Who is complained of is not told here: the API refuses whoever is. */
export function HandOverDialog({ seen, onClose }: { seen: Complaint; onClose: () => void }) {
  const t = useAskTexts()
  const words = useWords()
  const colleagues = useColleagues(HANDLERS)
  const [person, setPerson] = useState('')
  const options = colleagues.filter(({ id }) => id !== seen.assignee_id).map(({ id, name }) => ({ key: id, text: name }))
  return (
    <SendDialog
      title={t.ask.assignment}
      address="/v1/complaints/{id}/assignment"
      sending={() => ({ path: { id: seen.id }, version: versionOf(seen), body: filled({ assignee_id: person }) })}
      verb={verbOf(words, 'assignment', 'Complaint')}
      done={t.done.assignment}
      onClose={onClose}
    >
      <p>{t.follows.assignment}</p>
      <WhatComplaint complaint={seen} />
      {options.length > 0 ? <Combobox name="/assignee_id" label={t.choosePerson} hint={t.personHint} options={options} value={person} onChange={setPerson} isRequired /> : <p>{t.noPerson}</p>}
    </SendDialog>
  )
}

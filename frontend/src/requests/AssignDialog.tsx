import { useState } from 'react'
import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import { filled } from '~/base/form/filled'
import { useSaid } from '~/base/language/useSaid'
import { useColleagues } from '~/base/names/useColleagues'
import { useUnits } from '~/base/names/useUnits'
import { Combobox } from '~/base/ui/Combobox/Combobox'
import { useWords } from '~/base/words/words'
import { useAskTexts } from './ask-texts'
import type { ServiceRequest } from './clock'
import { WORKERS } from './steps'
import { WhatRequest } from './WhatRequest'

/** Gives a request to somebody; those of its unit come first. */
export function AssignDialog({ seen, onClose }: { seen: ServiceRequest; onClose: () => void }) {
  const t = useAskTexts()
  const { Verb } = useWords()
  const said = useSaid()
  const units = useUnits()
  const colleagues = useColleagues(WORKERS)
  const [person, setPerson] = useState('')
  const unit = units.find((one) => one.id === seen.unit_id)
  const isOfUnit = (id: string) => unit?.head_id === id || (unit?.members.some((member) => member.user_id === id) ?? false)
  const options = colleagues
    .filter(({ id }) => id !== seen.assignee_id)
    .toSorted((one, other) => Number(isOfUnit(other.id)) - Number(isOfUnit(one.id)))
    .map(({ id, name }) => ({ key: id, text: name, ...(unit && isOfUnit(id) ? { note: said(unit.title_fa, unit.title_en) } : {}) }))
  return (
    <SendDialog
      title={t.ask.assignment}
      address="/v1/requests/{id}/assignment"
      sending={() => ({ path: { id: seen.id }, version: versionOf(seen), body: filled({ assignee_id: person }) })}
      verb={Verb.assignment}
      done={t.done.assignment}
      onClose={onClose}
    >
      <p>{t.follows.assignment}</p>
      <WhatRequest request={seen} />
      {/* The choice is made once the people are there. */}
      {options.length > 0 && <Combobox name="/assignee_id" label={t.choosePerson} hint={t.personHint} options={options} value={person} onChange={setPerson} isRequired />}
    </SendDialog>
  )
}

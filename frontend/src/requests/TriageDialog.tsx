import { useState } from 'react'
import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import { filled } from '~/base/form/filled'
import { useSaid } from '~/base/language/useSaid'
import { useUnits } from '~/base/names/useUnits'
import { RadioGroup } from '~/base/ui/RadioGroup/RadioGroup'
import { Select } from '~/base/ui/Select/Select'
import { entries, useWords } from '~/base/words/words'
import { useAskTexts } from './ask-texts'
import type { ServiceRequest } from './clock'
import { WhatRequest } from './WhatRequest'

/** Gives a request its priority and its unit. */
export function TriageDialog({ seen, onClose }: { seen: ServiceRequest; onClose: () => void }) {
  const t = useAskTexts()
  const said = useSaid()
  const { fields, Priority, Verb } = useWords()
  const units = useUnits().filter((unit) => unit.closed_on === undefined)
  const [priority, setPriority] = useState(seen.priority)
  const [unit, setUnit] = useState(seen.unit_id ?? '')
  return (
    <SendDialog
      title={t.ask.triage}
      address="/v1/requests/{id}/triage"
      sending={() => ({ path: { id: seen.id }, version: versionOf(seen), body: filled({ priority, unit_id: unit }) })}
      verb={Verb.triage}
      done={t.done.triage}
      onClose={onClose}
    >
      <p>{t.follows.triage}</p>
      <WhatRequest request={seen} />
      <Select name="/unit_id" label={t.chooseUnit} options={units.map((one) => [one.id, said(one.title_fa, one.title_en)] as const)} value={unit} onChange={setUnit} />
      <RadioGroup name="/priority" label={fields.priority} options={entries(Priority).map(([key, text]) => ({ key, text }))} value={priority} onChange={setPriority} />
    </SendDialog>
  )
}

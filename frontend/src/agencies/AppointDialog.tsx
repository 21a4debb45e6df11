import { useState } from 'react'
import { SendDialog } from '~/base/actions/SendDialog'
import type { components } from '~/base/api/schema'
import { filled } from '~/base/form/filled'
import { useUsers } from '~/base/names/UserName'
import { Combobox } from '~/base/ui/Combobox/Combobox'
import { DayField } from '~/base/ui/DayField/DayField'
import { Select } from '~/base/ui/Select/Select'
import { TextField } from '~/base/ui/TextField/TextField'
import { entries, useWords } from '~/base/words/words'
import { AgencyField } from './AgencySelect'
import { useAgenciesTexts } from './agencies-texts'

type Capacity = components['schemas']['Capacity']

/** Registers a decree by which somebody's signature counts. */
export function AppointDialog({ onClose }: { onClose: () => void }) {
  const t = useAgenciesTexts().signatories
  const { fields, Capacity } = useWords()
  const people = useUsers().filter((user) => user.is_active)
  const [capacity, setCapacity] = useState<Capacity | ''>('')
  const [agencyId, setAgencyId] = useState('')
  const [decree, setDecree] = useState({ user_id: '', decree_number: '', decree_on: '', valid_from: '', valid_to: '' })
  const change = (field: keyof typeof decree) => (text: string) => setDecree({ ...decree, [field]: text })
  const { valid_to, ...rest } = decree
  const isOfAgency = capacity === 'controller' || capacity === 'agency_signatory'
  return (
    <SendDialog
      title={t.make}
      address="/v1/signatories"
      // A capacity that was not chosen is refused by the API, which says so at the field.
      sending={() => ({ body: filled({ ...rest, capacity: capacity as Capacity, ...(isOfAgency ? { agency_id: agencyId } : {}), ...(valid_to ? { valid_to } : {}) }) })}
      verb={t.make}
      done={t.made}
      onClose={onClose}
    >
      <p>{t.makeAbout}</p>
      <Combobox name="/user_id" label={t.person} options={people.map((user) => ({ key: user.id, text: user.display_name, note: user.username }))} value={decree.user_id} onChange={change('user_id')} isRequired />
      <Select name="/capacity" label={fields.capacity} options={entries(Capacity)} value={capacity} onChange={setCapacity} />
      {isOfAgency && <AgencyField value={agencyId} onChange={setAgencyId} />}
      <TextField name="/decree_number" isCode label={fields.decree_number} value={decree.decree_number} onChange={change('decree_number')} isRequired />
      <DayField name="/decree_on" label={fields.decree_on} value={decree.decree_on} onChange={change('decree_on')} isRequired />
      <DayField name="/valid_from" label={fields.valid_from} value={decree.valid_from} onChange={change('valid_from')} isRequired />
      <DayField name="/valid_to" label={fields.valid_to} hint={t.toHint} value={decree.valid_to} onChange={change('valid_to')} isRequired={false} />
    </SendDialog>
  )
}

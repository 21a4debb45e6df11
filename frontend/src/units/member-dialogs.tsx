import { useState } from 'react'
import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import { filled } from '~/base/form/filled'
import { useUsers } from '~/base/names/UserName'
import { Combobox } from '~/base/ui/Combobox/Combobox'
import { useWords, verbOf } from '~/base/words/words'
import type { Unit } from './chart'
import { useUnitsTexts } from './units-texts'

interface DialogProps {
  unit: Unit
  onClose: () => void
}

/** Lets somebody work in a unit. */
export function AddMemberDialog({ unit, onClose }: DialogProps) {
  const t = useUnitsTexts()
  const { fields, Verb } = useWords()
  const [person, setPerson] = useState('')
  const here = new Set(unit.members.map((member) => member.user_id))
  const people = useUsers().filter((user) => user.is_active && !here.has(user.id) && user.roles.some((held) => held.agency_id === undefined))
  return (
    <SendDialog title={t.add} address="/v1/units/{id}/members" sending={() => ({ path: { id: unit.id }, version: versionOf(unit), body: filled({ user_id: person }) })} verb={Verb.members} done={t.added} onClose={onClose}>
      {people.length > 0 && (
        <Combobox name="/user_id" label={fields.user_id} hint={t.headHint} options={people.map((user) => ({ key: user.id, text: user.display_name, note: user.username }))} value={person} onChange={setPerson} isRequired />
      )}
    </SendDialog>
  )
}

/** Lets somebody work in a unit no more. */
export function RemoveMemberDialog({ unit, member, onClose }: DialogProps & { member: Unit['members'][number] }) {
  const t = useUnitsTexts()
  const { Verb } = useWords()
  return (
    <SendDialog
      title={t.remove(member.user_name ?? '…')}
      address="/v1/units/{id}/members/removal"
      sending={() => ({ path: { id: unit.id }, version: versionOf(unit), body: { user_id: member.user_id } })}
      verb={Verb['members/removal']}
      done={t.removed}
      isDangerous
      onClose={onClose}
    >
      <p>{t.removeAbout}</p>
    </SendDialog>
  )
}

/** Closes a unit, with the reason. */
export function CloseUnitDialog({ unit, onClose }: DialogProps) {
  const t = useUnitsTexts()
  const words = useWords()
  return (
    <SendDialog
      title={t.close}
      address="/v1/units/{id}/closure"
      sending={(reason) => ({ path: { id: unit.id }, version: versionOf(unit), body: { reason } })}
      asks={{ label: t.because, name: '/reason' }}
      verb={verbOf(words, 'closure', 'Unit')}
      done={t.closedNow}
      isDangerous
      onClose={onClose}
    >
      <p>{t.closeAbout}</p>
    </SendDialog>
  )
}

import { useState } from 'react'
import { SendDialog } from '~/base/actions/SendDialog'
import type { components } from '~/base/api/schema'
import { missing } from '~/base/form/missing'
import { useLanguage } from '~/base/language/language'
import { AgencyName } from '~/base/names/AgencyName'
import { useAgencies } from '~/base/names/useAgencies'
import { Button } from '~/base/ui/Button/Button'
import { Select } from '~/base/ui/Select/Select'
import { TextField } from '~/base/ui/TextField/TextField'
import { entries, useWords } from '~/base/words/words'
import styles from './users.module.css'
import { useUsersTexts } from './users-texts'

type RoleHeld = components['schemas']['RoleHeld']
type Role = components['schemas']['Role']

const AT_AGENCY: readonly Role[] = ['agency_clerk', 'controller', 'agency_head']

/** Adds a member of staff, with at least one role. */
export function AddUserDialog({ onClose, onDone }: { onClose: () => void; onDone: (user: components['schemas']['User']) => void }) {
  const t = useUsersTexts()
  const { fields } = useWords()
  const [username, setUsername] = useState('')
  const [displayName, setDisplayName] = useState('')
  const [roles, setRoles] = useState<readonly RoleHeld[]>([])
  // A role that was chosen and not added yet counts: whoever forgets to press that means it.
  const [chosen, setChosen] = useState<RoleHeld | null>(null)
  return (
    <SendDialog
      title={t.make}
      address="/v1/users"
      sending={() => ({ body: { username, display_name: displayName, roles: chosen ? withRole(roles, chosen) : [...roles] } })}
      lacks={() =>
        missing([
          ['/display_name', displayName, t.nameMissing],
          ['/username', username, t.usernameMissing],
          ['/roles', (chosen ?? roles[0])?.role, t.rolesMissing],
        ])
      }
      verb={t.make}
      done={t.made}
      onClose={onClose}
      onDone={onDone}
    >
      <p>{t.makeAbout}</p>
      <TextField name="/display_name" label={fields.display_name} value={displayName} onChange={setDisplayName} isRequired autoFocus />
      <TextField name="/username" label={fields.username} hint={t.usernameHint} isCode autoComplete="off" value={username} onChange={setUsername} isRequired />
      <Roles roles={roles} onChange={setRoles} onChoose={setChosen} />
    </SendDialog>
  )
}

/** The roles to be held: one is chosen, perhaps with its agency, and added. */
function Roles({ roles, onChange, onChoose }: { roles: readonly RoleHeld[]; onChange: (roles: readonly RoleHeld[]) => void; onChoose: (chosen: RoleHeld | null) => void }) {
  const t = useUsersTexts()
  const { fields, Role } = useWords()
  const agencies = useAgencies()
  const isPersian = useLanguage() === 'fa'
  const [role, setRole] = useState<Role | ''>('')
  const [agency, setAgency] = useState('')
  const needsAgency = role !== '' && AT_AGENCY.includes(role)
  const choose = (role: Role | '', agency: string) => {
    setRole(role)
    setAgency(agency)
    onChoose(heldAs(role, agency))
  }
  const held = heldAs(role, agency)
  const add = () => {
    if (held) onChange(withRole(roles, held))
    choose('', '')
  }
  return (
    <fieldset className={styles.fieldset} data-field="/roles" tabIndex={-1}>
      <legend>{fields.roles}</legend>
      {roles.map((one) => (
        <div key={one.role + (one.agency_id ?? '')} className={styles.held}>
          <span>
            {Role[one.role]} {one.agency_id && <AgencyName id={one.agency_id} />}
          </span>
          <Button isSmall look="quiet" icon="cross" aria-label={t.removeRole(Role[one.role])} onPress={() => onChange(roles.filter((other) => other !== one))} />
        </div>
      ))}
      <Select label={fields.role} options={entries(Role)} value={role} onChange={(role) => choose(role, agency)} />
      {needsAgency && (
        <Select label={fields.agency_id} options={agencies.map((one) => [one.id, isPersian ? one.name_fa : one.name_en] as const)} value={agency} onChange={(agency) => choose(role, agency)} />
      )}
      <div className={styles.buttons}>
        <Button isSmall icon="plus" isDisabled={!held} onPress={add}>
          {t.addRole}
        </Button>
      </div>
    </fieldset>
  )
}

/** What is chosen, once it is complete: the roles of an agency need one. */
function heldAs(role: Role | '', agency: string): RoleHeld | null {
  if (role === '') return null
  if (!AT_AGENCY.includes(role)) return { role }
  return agency === '' ? null : { role, agency_id: agency }
}

function withRole(roles: readonly RoleHeld[], next: RoleHeld): RoleHeld[] {
  return [...roles.filter((held) => held.role !== next.role || held.agency_id !== next.agency_id), next]
}

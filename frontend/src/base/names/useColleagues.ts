import { useMe } from '~/base/api/me'
import type { components } from '~/base/api/schema'
import { useUnits } from './useUnits'
import { useUsers } from './UserName'

/** Somebody who can be chosen. */
export interface Colleague {
  id: string
  name: string
}

type Role = components['schemas']['Role']

/**
 * The people of the office to choose from. Whoever may not read the staff knows those of the unit chart, and themselves: of these
 * the API says who holds the role that is needed.
 */
export function useColleagues(roles: readonly Role[]): readonly Colleague[] {
  const who = useMe()
  const users = useUsers()
  const units = useUnits()
  if (users.length > 0) {
    const holders = users.filter((user) => user.is_active && user.roles.some(({ role }) => roles.includes(role)))
    return holders.map((user) => ({ id: user.id, name: user.display_name }))
  }
  const found = new Map<string, string>()
  if (who.roles.some(({ role }) => roles.includes(role))) found.set(who.id, who.display_name)
  for (const unit of units) {
    if (unit.head_id && unit.head_name) found.set(unit.head_id, unit.head_name)
    for (const { user_id, user_name } of unit.members) if (user_name) found.set(user_id, user_name)
  }
  return [...found].map(([id, name]) => ({ id, name }))
}

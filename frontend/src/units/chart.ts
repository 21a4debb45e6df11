// The unit chart as a tree, and who is told in which order when something in a unit is late. Pure.

import type { components } from '~/base/api/schema'

export type Unit = components['schemas']['Unit']

/** A unit with those under it. */
export interface Branch {
  unit: Unit
  below: Branch[]
}

/** The units as a forest, by their codes. One whose superior is not among them stands at the top: nothing is hidden. */
export function treeOf(units: readonly Unit[]): Branch[] {
  const known = new Set(units.map((unit) => unit.id))
  const sorted = units.toSorted((one, other) => one.code.localeCompare(other.code, 'en', { numeric: true }))
  const under = (parent: string | undefined): Branch[] =>
    sorted.filter((unit) => (unit.parent_id && known.has(unit.parent_id) ? unit.parent_id : undefined) === parent).map((unit) => ({ unit, below: under(unit.id) }))
  return under(undefined)
}

/** Somebody who is told when something is late. */
export interface Told {
  id: string
  name: string | undefined
  of: Unit
}

/** The head of a unit, the head of the unit above it, and so on to the top: each person once. */
export function chainOf(units: readonly Unit[], unit: Unit): Told[] {
  const told: Told[] = []
  const seen = new Set<string>()
  for (let at: Unit | undefined = unit; at && !seen.has(at.id); at = units.find((one) => one.id === at?.parent_id)) {
    seen.add(at.id)
    const { head_id: id, head_name: name } = at
    if (id && !told.some((one) => one.id === id)) told.push({ id, name, of: at })
  }
  return told
}

/** The units under which one may be put: open, and neither itself nor under it. */
export function parentsFor(units: readonly Unit[], unit: Unit | undefined): Unit[] {
  const below = new Set<string>()
  const gather = (branches: Branch[], isBelow: boolean) => {
    for (const branch of branches) {
      const isIn = isBelow || branch.unit.id === unit?.id
      if (isIn) below.add(branch.unit.id)
      gather(branch.below, isIn)
    }
  }
  gather(treeOf(units), false)
  return units.filter((one) => one.closed_on === undefined && !below.has(one.id))
}

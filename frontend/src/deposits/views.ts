// Named views of the list of deposits: the filters of an address, under a name that a person gave them. Kept in this
// browser, for each person apart.

export interface View {
  name: string
  search: Record<string, string>
}

const keptAs = (user: string) => `amanat.views.deposits.${user}`

/** The views that a person has saved, in the order in which they were. */
export function savedViews(user: string): View[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keptAs(user)) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isView) : []
  } catch {
    // What somebody else wrote under this name is none of ours.
    return []
  }
}

/** Saves a view; one of the same name gives way to it. */
export function saveView(user: string, view: View): View[] {
  return keep(user, [...savedViews(user).filter(({ name }) => name !== view.name), view])
}

/** Forgets a view. */
export function forgetView(user: string, name: string): View[] {
  return keep(
    user,
    savedViews(user).filter((view) => view.name !== name),
  )
}

/** Whether two addresses say the same, in whatever order. */
export function isSame(one: Record<string, unknown>, other: Record<string, unknown>): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].every((key) => String(one[key] ?? '') === String(other[key] ?? ''))
}

function keep(user: string, views: View[]): View[] {
  localStorage.setItem(keptAs(user), JSON.stringify(views))
  return views
}

function isView(kept: unknown): kept is View {
  const view = kept as View | null
  return typeof view?.name === 'string' && typeof view.search === 'object' && view.search !== null
}

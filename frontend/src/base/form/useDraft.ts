import { useState } from 'react'

/**
 * What is being written, kept for this tab: a reload, or a session that ends, loses nothing. `begin` starts anew, with
 * what is given.
 */
export function useDraft<T extends Record<string, string>>(name: string, empty: T) {
  const keptAs = `amanat.draft.${name}`
  const [draft, setDraft] = useState<T>(() => ({ ...empty, ...kept(keptAs) }))
  const set = (next: T) => {
    sessionStorage.setItem(keptAs, JSON.stringify(next))
    setDraft(next)
  }
  return {
    draft,
    change: (change: Partial<T>) => set({ ...draft, ...change }),
    begin: (anew: Partial<T> = {}) => set({ ...empty, ...anew }),
  }
}

function kept(keptAs: string): Record<string, string> {
  try {
    return JSON.parse(sessionStorage.getItem(keptAs) ?? '{}') as Record<string, string>
  } catch {
    return {}
  }
}

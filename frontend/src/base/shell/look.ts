import { useSyncExternalStore } from 'react'

/** Light, dark, or as the machine is set. */
export type Look = 'light' | 'dark' | 'auto'

const KEPT_AS = 'amanat.look'
const listeners = new Set<() => void>()

function current(): Look {
  const kept = localStorage.getItem(KEPT_AS)
  return kept === 'light' || kept === 'dark' ? kept : 'auto'
}

/** Tells the document how it looks. */
export function showLook(): void {
  const look = current()
  if (look === 'auto') delete document.documentElement.dataset.look
  else document.documentElement.dataset.look = look
}

/** Chooses how pages look, on this machine. */
export function setLook(look: Look): void {
  localStorage.setItem(KEPT_AS, look)
  showLook()
  for (const listener of listeners) listener()
}

export function useLook(): Look {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, current)
}

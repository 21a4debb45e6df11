import { useSyncExternalStore } from 'react'

/** Something that was done, said in passing. What went wrong is said where it went wrong, never here. */
export interface Toast {
  id: number
  text: string
}

let toasts: readonly Toast[] = []
let last = 0
const listeners = new Set<() => void>()

/** Says that something was done. */
export function say(text: string): void {
  last += 1
  const toast = { id: last, text }
  change([...toasts, toast])
  setTimeout(() => change(toasts.filter((other) => other !== toast)), 6_000)
}

function change(next: readonly Toast[]): void {
  toasts = next
  for (const listener of listeners) listener()
}

/** What is being said. */
export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => toasts,
  )
}

// The language of the page: Persian first, English complete. It lives outside React, because requests name it, too.

import { useSyncExternalStore } from 'react'

export type Language = 'fa' | 'en'

/** A language as data: its own name, its direction, and the locale of its numbers and days. */
export const LANGUAGES = {
  fa: { name: 'فارسی', direction: 'rtl', locale: 'fa-IR' },
  en: { name: 'English', direction: 'ltr', locale: 'en-US' },
} as const satisfies Record<Language, { name: string; direction: 'rtl' | 'ltr'; locale: string }>

const KEPT_AS = 'amanat.language'
const listeners = new Set<() => void>()
let current: Language = kept()

function kept(): Language {
  return globalThis.localStorage?.getItem(KEPT_AS) === 'en' ? 'en' : 'fa'
}

/** The language of the page. */
export function language(): Language {
  return current
}

/** Turns the page to another language, and keeps that for the next visit. */
export function speak(next: Language): void {
  current = next
  globalThis.localStorage?.setItem(KEPT_AS, next)
  show()
  for (const listener of listeners) listener()
}

/** Tells the document its language and direction: the only place that does. */
export function show(): void {
  document.documentElement.lang = current
  document.documentElement.dir = LANGUAGES[current].direction
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The language of the page, for components. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, language, language)
}

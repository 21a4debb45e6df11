// What the contract's values, fields and codes are called, as the API's own table says (`npm run client`).

import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { components } from '~/base/api/schema'
import { type Language, useLanguage } from '~/base/language/language'
import type fa from './fa'

export type Words = { [Name in keyof typeof fa]: { [Value in keyof (typeof fa)[Name]]: (typeof fa)[Name][Value] extends string ? string : { title: string; detail: string } } }

const LOAD: Record<Language, () => Promise<Words>> = {
  fa: async () => (await import('./fa')).default,
  en: async () => (await import('./en')).default,
}

/** The words of a language, sent when they are first needed. */
export const words = (language: Language) =>
  queryOptions({ queryKey: ['words', language], queryFn: () => LOAD[language](), staleTime: Infinity, gcTime: Infinity })

/** The words of the page's language. */
export function useWords(): Words {
  return useSuspenseQuery(words(useLanguage())).data
}

/** The values of an enumeration with their words, as a `Select` takes them. */
export function entries<K extends string>(of: Record<K, string>): [K, string][] {
  return Object.entries(of) as [K, string][]
}

/** What something that can be done is called; of some things it is called otherwise than of the rest (`Deposit.correction`). */
export function verbOf(words: Words, action: keyof Words['Verb'] & components['schemas']['Verb'], of?: string): string {
  const own = `${of}.${action}`
  return own in words.Verb ? words.Verb[own as keyof Words['Verb']] : words.Verb[action]
}

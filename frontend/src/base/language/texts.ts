import { useLanguage } from './language'

/**
 * The texts of a slice, in both languages side by side: what is missing in one does not compile.
 *
 * `const useTexts = texts({ fa: { title: 'سپرده‌ها' }, en: { title: 'Deposits' } })`
 */
export function texts<T>(both: { fa: T; en: NoInfer<T> }): () => T {
  return () => both[useLanguage()]
}

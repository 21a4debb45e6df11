import { useLanguage } from '~/base/language/language'
import words from '~/base/words/public'

/** What the contract calls the states and steps of a case: only those, because all words weigh as much as a page. */
export function usePublicWords() {
  return words[useLanguage()]
}

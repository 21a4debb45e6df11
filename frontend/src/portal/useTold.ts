import { useLanguage } from '~/base/language/language'

type Both<K extends string> = { [M in `${K}_fa` | `${K}_en`]: string }

/** The member of something that is told in both languages, in the page's: `useTold()(service, 'title')`. */
export function useTold() {
  const language = useLanguage()
  return <K extends string>(of: Both<K>, member: K): string => of[`${member}_${language}`]
}

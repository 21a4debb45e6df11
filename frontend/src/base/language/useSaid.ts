import { useLanguage } from './language'

/** Picks between the two wordings that registers keep side by side. `said(unit.title_fa, unit.title_en)` */
export function useSaid(): (fa: string | null | undefined, en: string | null | undefined) => string {
  const isPersian = useLanguage() === 'fa'
  return (fa, en) => (isPersian ? fa : en) ?? fa ?? en ?? ''
}

import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { LANGUAGES, useLanguage } from './language'

/** Tells the components of others the language of the page, and Jalali days with it. */
export function PageLocale({ children }: { children: ReactNode }) {
  return <I18nProvider locale={`${LANGUAGES[useLanguage()].locale}-u-ca-persian`}>{children}</I18nProvider>
}

import { texts } from '~/base/language/texts'

export const useFilesTexts = texts({
  fa: { save: 'دریافت' },
  en: { save: 'Download' },
})

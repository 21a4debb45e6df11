import { texts } from '~/base/language/texts'

export const useFormsTexts = texts({
  fa: { unanswered: 'بی‌پاسخ', file: (number: string) => `پروندهٔ ${number}`, unknown: 'در این نسخهٔ فرم نیست' },
  en: { unanswered: 'Not answered', file: (number: string) => `File ${number}`, unknown: 'Not in this version of the form' },
})

import { texts } from '~/base/language/texts'

export const useUserTexts = texts({
  fa: { you: 'خود شما', colleague: 'همکار دیگر' },
  en: { you: 'You', colleague: 'A colleague' },
})

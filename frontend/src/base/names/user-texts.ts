import { texts } from '~/base/language/texts'

export const useUserTexts = texts({
  fa: { you: 'خود شما', colleague: 'همکار دیگر', somebody: 'شخص دیگر' },
  en: { you: 'You', colleague: 'A colleague', somebody: 'Somebody else' },
})

import { texts } from '~/base/language/texts'

export const useDifferenceTexts = texts({
  fa: { before: 'پیش از این', after: 'اکنون', differs: 'تغییر کرده', nothing: '—' },
  en: { before: 'Before', after: 'Now', differs: 'Differs', nothing: '—' },
})

import { texts } from '~/base/language/texts'

export const useComboboxTexts = texts({
  fa: { empty: 'چیزی با این نام نیست؛ بخشی دیگر از نام را بنویسید.' },
  en: { empty: 'Nothing is called like that; type another part of the name.' },
})

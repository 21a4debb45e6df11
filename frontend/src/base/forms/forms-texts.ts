import { texts } from '~/base/language/texts'

export const useFormsTexts = texts({
  fa: { unanswered: 'بی‌پاسخ', file: (number: string) => `پروندهٔ ${number}`, fileLimits: (types: string, size: string, count: string) => `${types}؛ هر پرونده تا ${size} مگابایت، تا ${count} پرونده` },
  en: { unanswered: 'Not answered', file: (number: string) => `File ${number}`, fileLimits: (types: string, size: string, count: string) => `${types}; at most ${size} MB a file, ${count} files` },
})

import { texts } from '~/base/language/texts'

export const useFormsTexts = texts({
  fa: {
    unanswered: 'بی‌پاسخ',
    file: (number: string) => `پروندهٔ ${number}`,
    fileLimits: (types: string, size: string, count: string) => `${types}؛ هر پرونده تا ${size} مگابایت، تا ${count} پرونده`,
    removeFile: 'برداشتن',
    nextFile: (label: string) => `پروندهٔ دیگر برای «${label}»`,
    filesFull: (most: string) => `بیش از ${most} پرونده نمی‌شود؛ برای فرستادن پروندهٔ دیگر یکی را بردارید.`,
  },
  en: {
    unanswered: 'Not answered',
    file: (number: string) => `File ${number}`,
    fileLimits: (types: string, size: string, count: string) => `${types}; at most ${size} MB a file, ${count} files`,
    removeFile: 'Remove',
    nextFile: (label: string) => `Another file for “${label}”`,
    filesFull: (most: string) => `At most ${most}; remove one to send another.`,
  },
})

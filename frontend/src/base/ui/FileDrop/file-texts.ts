import { language, LANGUAGES } from '~/base/language/language'
import { texts } from '~/base/language/texts'

export const useFileTexts = texts({
  fa: {
    taken: (kinds: string, most: string) => `${kinds}، حداکثر ${most}`,
    invitation: 'پرونده را این‌جا رها کنید، بچسبانید، یا با فشردن این‌جا برگزینید',
    another: 'پروندهٔ دیگر',
    sending: 'در حال ارسال…',
    one: 'هر بار یک پرونده بفرستید.',
    type: (kinds: string) => `این نوع پرونده پذیرفته نمی‌شود؛ پذیرفتنی‌ها: ${kinds}`,
    empty: 'این پرونده خالی است.',
    size: (most: string) => `این پرونده بزرگ‌تر از ${most} است.`,
    units: ['بایت', 'کیلوبایت', 'مگابایت'],
  },
  en: {
    taken: (kinds: string, most: string) => `${kinds}, at most ${most}`,
    invitation: 'Drop the file here, paste it, or press here to choose it',
    another: 'Another file',
    sending: 'Sending…',
    one: 'Send one file at a time.',
    type: (kinds: string) => `This type of file is not taken; taken are: ${kinds}`,
    empty: 'This file is empty.',
    size: (most: string) => `This file is larger than ${most}.`,
    units: ['bytes', 'kB', 'MB'],
  },
})

/** The size of a file as people say it. */
export function sizeText(bytes: number, { units }: { units: readonly string[] }): string {
  const step = bytes < 1_000 ? 0 : bytes < 1_000_000 ? 1 : 2
  const number = new Intl.NumberFormat(LANGUAGES[language()].locale, { maximumFractionDigits: bytes / 1_000 ** step < 10 ? 1 : 0 })
  return `${number.format(bytes / 1_000 ** step)} ${units[step]}`
}

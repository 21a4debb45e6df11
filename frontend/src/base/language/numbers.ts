// Numbers, amounts and days as people read them. Amounts are strings of whole rials: a JS number would lose digits.

import { language, LANGUAGES } from './language'

/** Latin digits, whatever digits were typed: Persian (۰–۹) and Arabic (٠–٩) alike. */
export function latinDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
}

/** The digits of the page's language. */
export function localDigits(text: string): string {
  return language() === 'fa' ? text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0x6c0)) : text
}

// Making a format takes longer than using it a hundred times, and a page of a list has hundreds of amounts.
const numbers = new Map<string, Intl.NumberFormat>()

function numberFormat(): Intl.NumberFormat {
  const { locale } = LANGUAGES[language()]
  const known = numbers.get(locale)
  if (known) return known
  const made = new Intl.NumberFormat(locale)
  numbers.set(locale, made)
  return made
}

/** An amount of whole rials, or a count, with separators. */
export function grouped(amount: string | number | bigint): string {
  return numberFormat().format(typeof amount === 'string' ? BigInt(amount) : amount)
}

const days = new Map<string, Intl.DateTimeFormat>()

function dayFormat(calendar: 'persian' | 'gregory', options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language()}${calendar}${JSON.stringify(options)}`
  const known = days.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(`${LANGUAGES[language()].locale}-u-ca-${calendar}`, options)
  days.set(key, made)
  return made
}

function parts(format: Intl.DateTimeFormat, at: Date): (type: Intl.DateTimeFormatPartTypes) => string {
  const all = format.formatToParts(at)
  return (type) => all.find((part) => part.type === type)?.value ?? ''
}

/** A calendar day (ISO) in the Jalali calendar: 1404/05/12, in the digits of the page's language. */
export function jalaliDay(iso: string): string {
  const of = parts(dayFormat('persian', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'UTC' }), new Date(`${iso.slice(0, 10)}T00:00:00Z`))
  return `${of('year')}/${of('month')}/${of('day')}`
}

/** The same day in words, for headings: ۱۲ مرداد ۱۴۰۴. Put together here: browsers order fa-IR wrongly. */
export function jalaliDayInWords(iso: string): string {
  const of = parts(dayFormat('persian', { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }), new Date(`${iso.slice(0, 10)}T00:00:00Z`))
  return `${of('day')} ${of('month')} ${of('year')}`
}

/** The name of the weekday of a calendar day (ISO). */
export function weekday(iso: string): string {
  return parts(dayFormat('gregory', { weekday: 'long', timeZone: 'UTC' }), new Date(`${iso.slice(0, 10)}T00:00:00Z`))('weekday')
}

/** An instant: its Jalali day and its time in Tehran, apart. */
export function tehran(instant: string): { day: string; time: string } {
  const at = new Date(instant)
  const of = parts(dayFormat('persian', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'Asia/Tehran' }), at)
  const clock = parts(dayFormat('gregory', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Asia/Tehran' }), at)
  return { day: `${of('year')}/${of('month')}/${of('day')}`, time: `${clock('hour')}:${clock('minute')}` }
}

/** The name of a month of the fiscal year: 1 is Farvardin. */
export function jalaliMonth(month: number): string {
  const daysBefore = month <= 6 ? (month - 1) * 31 : 186 + (month - 7) * 30
  const within = new Date(Date.UTC(2025, 2, 21 + daysBefore + 10))
  return parts(dayFormat('persian', { month: 'long', timeZone: 'UTC' }), within)('month')
}

/** Today in Tehran, as a calendar day (ISO). */
export function todayInTehran(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tehran' }).format(new Date())
}

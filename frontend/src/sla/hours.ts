// Hours of a working day as people write them, and which week holds when. Pure.

import type { components } from '~/base/api/schema'
import { latinDigits, localDigits } from '~/base/language/numbers'

export type Calendar = components['schemas']['Calendar']
export type CalendarWeek = components['schemas']['CalendarWeek']
export type CalendarDay = components['schemas']['CalendarDay']
export type Hours = components['schemas']['OfficeHours']
export type Week = components['schemas']['OfficeWeek']

/** The days of the week in their Iranian order. */
export const WEEKDAYS = ['saturday', 'sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const satisfies readonly (keyof Week)[]
export type Weekday = (typeof WEEKDAYS)[number]

/**
 * Hours as they are typed, in any digits: `7:30-12, 13:00-14:30`, «۷:۳۰ تا ۱۴:۳۰». No text is no hours; `null` where it cannot be
 * read. Whether they overlap, the API says.
 */
export function readHours(text: string): Hours[] | null {
  const typed = latinDigits(text).replace(/[\u200c-\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim()
  if (typed === '') return []
  const found: Hours[] = []
  for (const part of typed.split(/\s*[,،;؛]\s*|\s+و\s+/)) {
    const [from, to, ...more] = part.split(/\s*(?:[-–—]|تا|to)\s*/).map(readTime)
    if (!from || !to || more.length > 0 || from >= to) return null
    found.push({ from, to })
  }
  return found
}

function readTime(text: string): string | null {
  const found = /^(\d{1,2})(?:[:٫.](\d{2}))?$/.exec(text.trim())
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2] ?? 0)]
  if (!found || hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** Hours as they can be typed again. */
export function writeHours(hours: readonly Hours[]): string {
  return hours.map(({ from, to }) => `${from}-${to}`).join(', ')
}

/** Hours as they are read, in the digits of the page's language. */
export function showHours({ from, to }: Hours): string {
  return localDigits(`${from}–${to}`)
}

/** Whether hours are the whole day. */
export function isWholeDay(hours: readonly Hours[]): boolean {
  return hours.length === 1 && hours[0]?.from === '00:00' && hours[0].to === '24:00'
}

/** How many minutes hours are together. */
export function minutesOf(hours: readonly Hours[]): number {
  const minute = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  return hours.reduce((sum, { from, to }) => sum + minute(to) - minute(from), 0)
}

/** The place of the week that holds on a day: of those that have begun the last one, and the first one before all. */
export function weekOn(weeks: readonly CalendarWeek[], day: string): number {
  const begun = weeks.findLastIndex((week) => week.valid_from <= day)
  return Math.max(begun, 0)
}

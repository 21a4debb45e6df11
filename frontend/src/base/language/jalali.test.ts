import { expect, test } from 'vitest'
import { isoOfJalali, readJalaliDay } from './jalali'

test.each([
  ['۱۴۰۴/۵/۱۲', '2025-08-03'],
  ['14040512', '2025-08-03'],
  ['1404-05-12', '2025-08-03'],
  ['١٤٠٤/٠٥/١٢', '2025-08-03'],
  ['1404 5 12', '2025-08-03'],
  ['\u20661404/05/12\u2069 ', '2025-08-03'],
  ['1403/12/30', '2025-03-20'],
  ['1404/01/01', '2025-03-21'],
  ['1404/12/29', '2026-03-20'],
  ['1408/12/30', '2030-03-20'],
  ['1357/11/22', '1979-02-11'],
])('%s is %s', (typed, iso) => {
  expect(readJalaliDay(typed)).toBe(iso)
})

test.each(['1404/12/30', '1407/12/30', '1404/07/31', '1404/13/01', '1404/0/1', '1404/1/32', '2025-08-03', '1404/5', '140405', '12/05/1404', '04/5/12', ''])('«%s» is no day', (typed) => {
  expect(readJalaliDay(typed)).toBeNull()
})

test('every day of two centuries is the one that browsers show', () => {
  const format = new Intl.DateTimeFormat('en-US-u-ca-persian', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' })
  const differing: string[] = []
  for (let at = Date.UTC(1921, 2, 21); at < Date.UTC(2121, 2, 20); at += 86_400_000) {
    const parts = format.formatToParts(at)
    const of = (type: string) => Number(parts.find((part) => part.type === type)?.value)
    const iso = new Date(at).toISOString().slice(0, 10)
    if (isoOfJalali(of('year'), of('month'), of('day')) !== iso) differing.push(iso)
  }
  expect(differing).toEqual([])
}, 20_000)

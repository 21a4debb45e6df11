import { expect, test } from 'vitest'
import { type CalendarWeek, isWholeDay, minutesOf, readHours, weekOn, writeHours } from './hours'

test('hours are read as people write them', () => {
  expect(readHours('7:30-14:30')).toEqual([{ from: '07:30', to: '14:30' }])
  expect(readHours('۷:۳۰ تا ۱۲، ۱۳ تا ۱۴:۳۰')).toEqual([
    { from: '07:30', to: '12:00' },
    { from: '13:00', to: '14:30' },
  ])
  expect(readHours('٠٨:٠٠ – ٢٤')).toEqual([{ from: '08:00', to: '24:00' }])
  expect(readHours('')).toEqual([])
})

test.each(['7', '7:30-', '14-7', '8-8', '25-26', '8:75-9', '8-9-10', 'صبح تا ظهر', '24:30-25'])('%s is no hours', (text) => {
  expect(readHours(text)).toBeNull()
})

test('what is written can be read again', () => {
  const hours = [
    { from: '07:30', to: '12:00' },
    { from: '13:00', to: '14:30' },
  ]
  expect(readHours(writeHours(hours))).toEqual(hours)
  expect(minutesOf(hours)).toBe(360)
})

test('the whole day is one piece from midnight to midnight', () => {
  expect(isWholeDay([{ from: '00:00', to: '24:00' }])).toBe(true)
  expect(isWholeDay([{ from: '00:00', to: '12:00' }])).toBe(false)
  expect(isWholeDay([])).toBe(false)
})

test('of the weeks that have begun the last one holds, and the first one before all', () => {
  const week = (valid_from: string) => ({ valid_from }) as CalendarWeek
  const weeks = [week('2025-03-21'), week('2025-06-22'), week('2026-06-01')]
  expect(weekOn(weeks, '2025-01-01')).toBe(0)
  expect(weekOn(weeks, '2025-06-22')).toBe(1)
  expect(weekOn(weeks, '2026-05-31')).toBe(1)
})

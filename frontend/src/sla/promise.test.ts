import { expect, test } from 'vitest'
import { named, readCount, readShares, sentVersion, type Version, writtenVersion } from './promise'

const version: Version = {
  number: 1,
  valid_from: '2025-08-10',
  valid_from_jalali: '1404-05-19',
  calendar_id: 'calendar',
  targets: { normal: { first_response_minutes: 210, answer_minutes: 420, warn_at: [50, 80] }, urgent: { first_response_minutes: 60, answer_minutes: 210, warn_at: [] } },
  escalation: [{ at_percent: 90 }, { minutes_late: 0 }],
  applicant_days: 10,
  reopening_days: 10,
  published_at: '2025-08-01T00:00:00Z',
  published_by: 'head',
}

test('a version that is written anew says what the one before said', () => {
  const { valid_from: _, ...sent } = sentVersion({ ...writtenVersion(version), valid_from: '2026-03-21' })
  expect(sent).toEqual({ calendar_id: 'calendar', targets: version.targets, escalation: version.escalation, applicant_days: 10, reopening_days: 10 })
})

test('who comes next is told after the one before, or not at all', () => {
  const [first, none, third] = [{ by: 'percent', number: '90' }, { by: '', number: '' }, { by: 'late', number: '60' }] as const
  expect(named([first, none, third])).toEqual([first])
  expect(named([none, third])).toEqual([])
  expect(named([first, third])).toEqual([first, third])
})

test('numbers are read in any digits', () => {
  expect(readCount('۱٬۲۰۰')).toBe(1200)
  expect(readCount('٠')).toBe(0)
  expect(readCount('')).toBeNull()
  expect(readCount('-5')).toBeNull()
})

test('percentages are read with whatever stands between them', () => {
  expect(readShares('۵۰٪، ۸۰٪')).toEqual([50, 80])
  expect(readShares('')).toEqual([])
  expect(readShares('half')).toBeNull()
})

import { expect, test } from 'vitest'
import { standingOf } from './clock'

const clock = { promised_minutes: 420, used_minutes: 135, is_late: false, answer_due_at: '2026-11-24T10:00:00Z' }

test('an open request has time left, or is late by some', () => {
  expect(standingOf({ state: 'in_review', clock })).toEqual({ is: 'running', minutes: 285 })
  expect(standingOf({ state: 'registered', clock: { ...clock, used_minutes: 500, is_late: true } })).toEqual({ is: 'late', minutes: 80 })
})

test('while the applicant is waited for, no deadline is told', () => {
  const { answer_due_at: _, ...paused } = clock
  expect(standingOf({ state: 'waiting_for_applicant', clock: paused })).toEqual({ is: 'paused', minutes: 285 })
})

test('an answered request was in time or was not', () => {
  expect(standingOf({ state: 'answered', clock })).toEqual({ is: 'in_time', minutes: 135 })
  expect(standingOf({ state: 'closed', clock: { ...clock, used_minutes: 430, is_late: true } })).toEqual({ is: 'was_late', minutes: 10 })
})

test('what ended otherwise, or was promised nothing, has no clock', () => {
  expect(standingOf({ state: 'withdrawn', clock })).toBeNull()
  expect(standingOf({ state: 'registered' })).toBeNull()
})

import { expect, test } from 'vitest'
import type { Action } from '~/base/actions/ActionBar'
import { bodyOf, dueIn, owesWord, standingOf } from './complaint'

const may = (action: Action['action']): Action => ({ action, is_allowed: true })
const mayNot = (action: Action['action'], because: NonNullable<Action['because']>): Action => ({ action, is_allowed: false, because })

test('what takes a complaint on is due, not what only goes along', () => {
  expect(dueIn({ actions: [may('assignment'), may('investigation'), may('interim-reply'), may('notes')] })).toBe('investigation')
  expect(dueIn({ actions: [may('question'), may('decision'), may('notes')] })).toBe('decision')
  expect(dueIn({ actions: [may('notes')] })).toBeUndefined()
})

test('an appeal is taken up before it is decided', () => {
  expect(dueIn({ actions: [mayNot('decision', 'case_not_yours'), may('review')] })).toBe('review')
})

test('whoever is late owes a word first', () => {
  const late = { actions: [mayNot('decision', 'complaint_interim_due'), may('interim-reply'), may('question')] }
  expect(owesWord(late)).toBe(true)
  expect(dueIn(late)).toBe('interim-reply')
  expect(owesWord({ actions: [mayNot('decision', 'case_not_yours')] })).toBe(false)
})

test('an appealed complaint runs again; a withdrawn one has no time', () => {
  const clock = { promised_minutes: 4200, used_minutes: 4300, is_late: true, answer_due_at: '2026-11-24T10:00:00Z' }
  expect(standingOf({ state: 'appealed', clock })).toEqual({ is: 'late', minutes: 100 })
  expect(standingOf({ state: 'remedy_done', clock })).toEqual({ is: 'was_late', minutes: 100 })
  expect(standingOf({ state: 'withdrawn', clock })).toBeNull()
})

test('the sentence of a step is sent under its own name, and nothing where none is asked for', () => {
  expect(bodyOf('question', 'چه روزی؟')).toEqual({ question: 'چه روزی؟' })
  expect(bodyOf('remedy/completion', 'پرداخت شد')).toEqual({ text: 'پرداخت شد' })
  expect(bodyOf('review', '')).toEqual({})
})

import { expect, test } from 'vitest'
import { inGroups, listLabel, nextMonth } from './listed'

test('a list is called by its month and its place in it, in one piece', () => {
  expect(listLabel({ fiscal_year: 1404, month: 2, number: 1 })).toBe('\u2066۱۴۰۴-۰۲/۱\u2069')
})

test('a digest is read in eight groups of eight, and none of it is lost', () => {
  const digest = 'ee1a65d7e03d902bcc4e189faccefa68e38fddbbca3a20be1c2a1b3b98fdd812'
  expect(inGroups(digest)).toHaveLength(8)
  expect(inGroups(digest).join('')).toBe(digest)
})

test('after Esfand comes Farvardin of the next year', () => {
  expect(nextMonth({ fiscal_year: 1404, month: 12 })).toEqual({ fiscal_year: 1405, month: 1 })
  expect(nextMonth({ fiscal_year: 1404, month: 11 })).toEqual({ fiscal_year: 1404, month: 12 })
})

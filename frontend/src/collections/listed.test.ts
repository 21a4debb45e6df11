import { expect, test } from 'vitest'
import { listLabel, nextMonth } from './listed'

test('a list is called by its month and its place in it, in one piece, as the papers write it', () => {
  expect(listLabel({ fiscal_year: 1404, month: 2, number: 1 })).toBe('\u20661404-02/1\u2069')
})

test('after Esfand comes Farvardin of the next year', () => {
  expect(nextMonth({ fiscal_year: 1404, month: 12 })).toEqual({ fiscal_year: 1405, month: 1 })
  expect(nextMonth({ fiscal_year: 1404, month: 11 })).toEqual({ fiscal_year: 1404, month: 12 })
})

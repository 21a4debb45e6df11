import { expect, test } from 'vitest'
import { split } from './workingTime'

test('working time is told in whole hours and minutes, and never below nothing', () => {
  expect(split(0)).toEqual({ hours: 0, rest: 0 })
  expect(split(59.9)).toEqual({ hours: 0, rest: 59 })
  expect(split(1500)).toEqual({ hours: 25, rest: 0 })
  expect(split(-3)).toEqual({ hours: 0, rest: 0 })
})

import { expect, test } from 'vitest'
import { bands } from './ageing'

const age = { direction: 'credit', reason: 'ambiguous', from_days: 0, to_days: 7, count: 1, remaining: '9007199254740993' } as const

test('ages are summed over agencies and reasons, digit by digit, each direction apart', () => {
  const found = bands([
    { ...age, from_days: 91, to_days: undefined as never },
    age,
    { ...age, reason: 'no_reference', count: 2, remaining: '1' },
    { ...age, direction: 'debit', reason: 'bank_debit', remaining: '5' },
  ])

  expect(found.map((band) => band.from)).toEqual([0, 91])
  expect(found[0]?.credit).toEqual({ count: 3, remaining: 9007199254740994n })
  expect(found[0]?.debit).toEqual({ count: 1, remaining: 5n })
})

test('nothing in suspense has no age', () => {
  expect(bands([])).toEqual([])
})

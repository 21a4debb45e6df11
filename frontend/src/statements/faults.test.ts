import { expect, test } from 'vitest'
import { fault } from './faults'

test('a fault says in which row and column of the file it is', () => {
  expect(fault({ pointer: '#row/9/credit', code: 'amount_invalid', detail: 'x' })).toEqual({ row: 9, column: 'credit', why: 'x' })
  expect(fault({ pointer: '#row/2', code: 'preamble_unknown', detail: 'x' })).toEqual({ row: 2, why: 'x' })
})

test('a fault of the whole file has neither', () => {
  expect(fault({ pointer: '', code: 'empty', detail: 'x' })).toEqual({ why: 'x' })
})

import { expect, test } from 'vitest'
import type { components } from '~/base/api/schema'
import { byAmount } from './ItemChoice'
import { remediesOf } from './remedies'

const payment = { id: '1', state: 'returned', refund_id: '2' } as components['schemas']['Payment']

test('what the bank has not done yet may only be said not to be carried out', () => {
  expect(remediesOf({ ...payment, state: 'instructed' })).toEqual(['non_execution'])
})

test('what came back is paid again or owed again', () => {
  expect(remediesOf(payment)).toEqual(['reissue', 'restoration'])
})

test('what goes back to a payer was never a deposit, and is only paid again', () => {
  const { refund_id: _, ...rest } = payment
  expect(remediesOf({ ...rest, resolution_id: '3' })).toEqual(['reissue'])
})

const item = (id: string, amount: string, booked_on: string, direction: 'debit' | 'credit') => ({ id, amount, booked_on, direction }) as components['schemas']['SuspenseItem']

test('lines of the bank come with those of the amount first, the newest before older ones, in one direction', () => {
  const items = [item('old', '5', '2026-01-01', 'debit'), item('other', '6', '2026-03-01', 'debit'), item('new', '5', '2026-02-01', 'debit'), item('credit', '5', '2026-02-01', 'credit')]
  expect(byAmount(items, 'debit', '5').map(({ id }) => id)).toEqual(['new', 'old', 'other'])
})

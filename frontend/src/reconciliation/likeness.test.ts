import { expect, test } from 'vitest'
import type { components } from '~/base/api/schema'
import { isSameName, likeness, ranked } from './likeness'

const item = { remaining: '100', payment_identifier: '۱۰۰۰', counterparty_name: 'شركت پيمانكاري', closest_deposit_id: 'c' } as unknown as components['schemas']['SuspenseItem']
const deposit = (id: string, amount: string, name = 'دیگری', payment_identifier = '7') =>
  ({ id, amount, depositor: { name }, payment_identifier }) as unknown as components['schemas']['Deposit']

test('spellings of the same letters and digits of any script are the same', () => {
  expect(likeness(item, deposit('x', '5', 'شرکت پیمانکاری', '1000'))).toEqual(['sameIdentifier', 'sameName'])
})

test('deposits of the same amount come first, others keep their order', () => {
  const order = ranked(item, [deposit('a', '1'), deposit('b', '2'), deposit('c', '3'), deposit('d', '100')]).map(({ id }) => id)

  expect(order).toEqual(['d', 'c', 'a', 'b'])
})

test('a name is the same however its words are joined', () => {
  expect(isSameName('شركت حمل ونقل ایرانیان', 'شرکت حمل\u200cونقل ایرانیان')).toBe(true)
  expect(isSameName('شرکت حمل ونقل ایرانیان', 'شرکت حمل ونقل تهران')).toBe(false)
})

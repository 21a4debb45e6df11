import { expect, test } from 'vitest'
import { weigh } from './weigh'

const receipt = (id: string, remaining: string) => ({ id, remaining })

test('a receipt of exactly a deposit’s amount is taken whole', () => {
  const { outcome, taken } = weigh([receipt('a', '100')], [{ amount: '100' }])

  expect(outcome).toBe('even')
  expect(taken).toEqual([{ suspense_item_id: 'a', amount: '100' }])
})

test('what is more than the deposits stays in suspense', () => {
  const { outcome, money, claimed, taken } = weigh([receipt('a', '100')], [{ amount: '60' }, { amount: '30' }])

  expect(outcome).toBe('rest')
  expect(money - claimed).toBe(10n)
  expect(taken).toEqual([{ suspense_item_id: 'a', amount: '90' }])
})

test('several receipts make one deposit, the last perhaps not whole', () => {
  const { outcome, taken } = weigh([receipt('a', '40'), receipt('b', '80')], [{ amount: '100' }])

  expect(outcome).toBe('rest')
  expect(taken.map(({ amount }) => amount)).toEqual(['40', '60'])
})

test('what cannot be proposed is said before it is sent', () => {
  expect(weigh([receipt('a', '1')], []).outcome).toBe('choose')
  expect(weigh([receipt('a', '1')], [{ amount: '2' }]).outcome).toBe('short')
  expect(weigh([receipt('a', '1'), receipt('b', '1')], [{ amount: '1' }, { amount: '1' }]).outcome).toBe('crowded')
  expect(weigh([receipt('a', '2'), receipt('b', '1')], [{ amount: '2' }]).outcome).toBe('idle')
})

test('amounts larger than a JS number are weighed digit by digit', () => {
  expect(weigh([receipt('a', '9007199254740993')], [{ amount: '9007199254740992' }]).outcome).toBe('rest')
})

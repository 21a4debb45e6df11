import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Refund } from '../stages'
import type { Deposit } from '../useDeposits'
import { asked, emptyForm, faultsOfPayees, faultsOfRows, formOf, isSame, type RefundForm, rowFor, totalOf } from './form'
import { useRequestTexts } from './request-texts'

const deposit = { id: 'd1', credit_number: '1404000027149', announced_on: '2026-01-29', receipt_number: '1404-000059', available: '900' } as Deposit
const deposits = new Map([['d1', deposit]])
const t = renderHook(() => useRequestTexts()).result.current

function form(...amounts: string[]): RefundForm {
  return { ...emptyForm('a1'), rows: amounts.map((amount) => ({ ...rowFor(deposit, 'other'), amount })) }
}

test('a row asks for everything that is available, until something else is written', () => {
  expect(rowFor(deposit, '').amount).toBe('900')
})

test('no digit of a sum is lost', () => {
  expect(totalOf(form('9007199254740993', '1').rows)).toBe('9007199254740994')
})

test('rows of one deposit may not ask for more than is available of it together', () => {
  expect(faultsOfRows(form('500', '400'), deposits, t)).toEqual([])
  expect(faultsOfRows(form('500', '401'), deposits, t).map(({ pointer }) => pointer)).toEqual(['/rows/1/amount'])
})

test('an amount that is missing or nothing is said at its field, and an empty request at its rows', () => {
  expect(faultsOfRows(form('', '0'), deposits, t).map(({ pointer }) => pointer)).toEqual(['/rows/0/amount', '/rows/1/amount'])
  expect(faultsOfRows(form(), deposits, t).map(({ pointer }) => pointer)).toEqual(['/rows'])
})

test('a reason that is missing everywhere is said once', () => {
  const whole = { ...form('1', '2'), payee_account_id: 'b1' }
  const without = { ...whole, rows: whole.rows.map((row) => ({ ...row, reason: '' as const })) }
  expect(faultsOfPayees(without, t).map(({ pointer }) => pointer)).toEqual(['/rows/reason'])
  expect(faultsOfPayees(whole, t)).toEqual([])
})

test('a reason that is missing in one row only is said there', () => {
  const whole = { ...form('1', '2'), payee_account_id: 'b1' }
  const without = { ...whole, rows: whole.rows.map((row, at) => (at === 1 ? { ...row, reason: '' as const } : row)) }
  expect(faultsOfPayees(without, t).map(({ pointer }) => pointer)).toEqual(['/rows/1/reason'])
})

test('beneficiaries are paid directly only with a Sheba and a name', () => {
  const direct = { ...form('1'), payee_mode: 'beneficiary_direct' as const }
  expect(faultsOfPayees(direct, t).map(({ pointer }) => pointer)).toEqual(['/rows/0/payee/sheba'])
  expect(asked({ ...direct, rows: direct.rows.map((row) => ({ ...row, sheba: 'IR1', name: 'مریم' })) }).rows[0]?.payee).toEqual({ sheba: 'IR1', name: 'مریم' })
})

test('a draft that was only read is the same as what would be sent', () => {
  const row = { row_number: 1, deposit_id: 'd1', credit_number: 'c', announced_on: '2026-01-29', receipt_number: 'r', amount: '5', reason: 'other', payee_number: 1 }
  const refund = { agency_id: 'a1', payee_mode: 'beneficiary_direct', rows: [row], payees: [{ payee_number: 1, sheba: 'IR1', name: 'n', amount: '5' }] } as unknown as Refund
  const read = formOf(refund)

  expect(isSame(read, formOf(refund))).toBe(true)
  expect(isSame({ ...read, note: 'دیگر' }, read)).toBe(false)
  expect(asked(read).rows[0]?.payee).toEqual({ sheba: 'IR1', name: 'n' })
})

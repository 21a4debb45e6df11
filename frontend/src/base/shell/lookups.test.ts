import { expect, test } from 'vitest'
import { mod97 } from '~/base/identifiers/digits'
import { lookups } from './lookups'

/** With the check digits of ISO 7064, MOD 97-10. */
function checked(body: string): string {
  return body + String(98 - mod97(`${body}00`)).padStart(2, '0')
}

test('a credit number is known by its check digits, in any spelling', () => {
  const number = checked('14040000123')
  expect(lookups(number)[0]).toEqual({ filter: 'credit_number', number })
  expect(lookups(`${number.slice(0, 4)} ${number.slice(4)}`)[0]).toEqual({ filter: 'credit_number', number })
  const slip = number.slice(0, -1) + ((Number(number.at(-1)) + 1) % 10)
  expect(lookups(slip).map((one) => one.filter)).toEqual(['receipt_number'])
})

test('a payment identifier is nothing else', () => {
  const identifier = checked('100000010114040000000012')
  expect(lookups(identifier)).toEqual([{ filter: 'payment_identifier', number: identifier }])
})

test('what has digits may be a receipt number; a name is none', () => {
  expect(lookups('۱۴۰۴-۰۰۰۱۲۳')).toEqual([{ filter: 'receipt_number', number: '1404-000123' }])
  expect(lookups('سپرده')).toEqual([])
  expect(lookups('20')).toEqual([])
  expect(lookups('1'.repeat(41))).toEqual([])
})

import { expect, test } from 'vitest'
import { bodyOf, EMPTY, forNext } from './declared'

const DRAFT = { ...EMPTY, agency_id: 'a', kind: 'bid_bond', receipt_number: ' ۱۲-۳ ', receipt_on: '2026-11-20', amount: '5', identifier: '۱۰۶۳۵۵۲۴۷۸۱', name: 'شرکت', subject: 'مناقصه' }

test('fields that were left empty are not sent', () => {
  expect(bodyOf(DRAFT)).toEqual({
    agency_id: 'a',
    kind: 'bid_bond',
    receipt_number: '12-3',
    receipt_on: '2026-11-20',
    amount: '5',
    depositor: { kind: 'legal', identifier: '10635524781', name: 'شرکت' },
    subject: 'مناقصه',
  })
})

test('a court case is sent with a judicial deposit only, though it was written before the kind changed', () => {
  expect(bodyOf({ ...DRAFT, court_case_number: '140/1' })).not.toHaveProperty('court_case_number')
  expect(bodyOf({ ...DRAFT, kind: 'judicial', court_case_number: '140/1' })).toHaveProperty('court_case_number', '140/1')
})

test('the next deposit keeps agency, kind and day, and nothing of the depositor', () => {
  expect(forNext(DRAFT)).toEqual({ agency_id: 'a', link_account_id: '', kind: 'bid_bond', receipt_on: '2026-11-20', depositor_kind: 'legal' })
})

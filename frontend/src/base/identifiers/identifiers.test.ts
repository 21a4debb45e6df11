import { expect, test } from 'vitest'
import { isCreditNumber } from './creditNumber'
import { plain } from './digits'
import { isLegalId } from './legalId'
import { isNationalId } from './nationalId'
import { isIssuedPaymentIdentifier } from './paymentIdentifier'
import { isSheba } from './sheba'
import { isTrackingReference } from './trackingReference'

test.each(['0499370899', '0790419904', '1583250689', '1360123458', '0012345679'])('%s is the id of a person', (id) => {
  expect(isNationalId(id)).toBe(true)
})

test.each(['1234567890', '1111111111', '0000000000', '1360123459', '136012345', '13601234588', '13601A3458', ''])('«%s» is the id of no person', (id) => {
  expect(isNationalId(id)).toBe(false)
})

test.each(['10380284790', '14003000000', '14003001239', '10100123456'])('%s is the id of a legal person', (id) => {
  expect(isLegalId(id)).toBe(true)
})

test.each(['10380284792', '11111111111', '09748208301', '00000000000', '1038028479', '103802847900'])('%s is the id of no legal person', (id) => {
  expect(isLegalId(id)).toBe(false)
})

test.each(['IR550570022080013447370101', 'IR790610000000700796858044', 'IR970100000000000000000033', 'IR020100000000000000000094'])('%s is a Sheba', (sheba) => {
  expect(isSheba(sheba)).toBe(true)
})

test.each(['IR012345678901234567890123', 'IR000100000000000000000033', 'IR990100000000000000000094', 'IR78010000400100000123456', 'DE89370400440532013000', '550570022080013447370101'])(
  '%s is no Sheba',
  (sheba) => {
    expect(isSheba(sheba)).toBe(false)
  },
)

test('the payment identifiers issued here check themselves', () => {
  expect(isIssuedPaymentIdentifier('12800016010400000000004230')).toBe(true)
  expect(isIssuedPaymentIdentifier('12800016010400000000004231')).toBe(false)
})

test('what is pasted loses its spaces, dashes and marks, and has Latin digits', () => {
  expect(plain('\u200e ir۷۸ ٠100-0040 0100 0001 2345 67')).toBe('IR780100004001000001234567')
})

test('a changed digit of a credit number is seen', () => {
  expect(['1404000004257', '1404000004258', '1404000004299', '140400000425', '14040000042570'].map(isCreditNumber)).toEqual([true, false, false, false, false])
})

test('a changed digit of a tracking reference, or two in the wrong order, are seen', () => {
  const issued = '100000000000425'
  expect(isTrackingReference(issued)).toBe(true)
  for (let at = 0; at < issued.length; at += 1) {
    const changed = `${issued.slice(0, at)}${(Number(issued.charAt(at)) + 1) % 10}${issued.slice(at + 1)}`
    expect([changed, isTrackingReference(changed)]).toEqual([changed, false])
  }
  expect(isTrackingReference('100000000004025')).toBe(false)
  expect(isTrackingReference('200000000000425')).toBe(false)
})

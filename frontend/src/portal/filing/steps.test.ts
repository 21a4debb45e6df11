import { expect, test } from 'vitest'
import { applicantFaults, asSent, NOBODY } from './applicant'
import { FORM } from './example'
import { reach, stepOf, stepsOf } from './steps'

const VALUES = { known_by: 'credit', credit_number: '1404000004257' }

test('one goes as far as everything before is answered', () => {
  const at = (values: object, name = '') => reach(stepsOf(FORM, { ...values }), { values: { ...values }, applicant: { ...NOBODY, name } })

  expect(stepsOf(FORM, VALUES).map(({ key }) => key)).toEqual(['page-1', 'page-2', 'page-3', 'page-4', 'applicant', 'check'])
  expect(at({})).toBe(0)
  expect(at(VALUES)).toBe(4)
  expect(at({ ...VALUES, troubles: ['returned'] })).toBe(1)
  expect(at(VALUES, 'مریم رضایی')).toBe(5)
})

test('what the API names by a pointer is led back to its step', () => {
  const steps = stepsOf(FORM, VALUES)

  expect(['/answers/note', '/answers/troubles/0', '/applicant/mobile', '/subject', '/service', '/answers/gone'].map((pointer) => stepOf(pointer, steps)?.key)).toEqual(['page-3', 'page-2', 'applicant', 'applicant', undefined, undefined])
})

test.each([
  [{ name: 'مریم' }, []],
  [{}, ['name']],
  [{ name: 'مریم', identifier: '۱۳۶۰۱۲۳۴۵۸' }, []],
  [{ name: 'مریم', identifier: '1360123459' }, ['natural']],
  [{ name: 'راه‌سازان', kind: 'legal', identifier: '1360123458' }, ['legal']],
  [{ name: 'Ali', kind: 'foreign', identifier: 'a-12' }, ['foreign']],
  [{ name: 'مریم', mobile: '+98 (912) 123-4567' }, []],
  [{ name: 'مریم', mobile: '۰۹۱۲۱۲۳۴۵۶۷' }, []],
  [{ name: 'مریم', mobile: '9121234567' }, ['mobile']],
  [{ name: 'مریم', mobile: '02155667788' }, ['mobile']],
  [{ name: 'مریم', email: 'm.rezaei@example.ir' }, []],
  [{ name: 'مریم', email: 'a@b' }, ['email']],
  [{ name: 'مریم', email: 'a@.ir' }, ['email']],
  [{ name: 'مریم', email: 'a@b@c.ir' }, ['email']],
  [{ name: 'مریم', email: 'a@c.ir.' }, ['email']],
] as const)('of the applicant %j is wrong: %j', (written, faults) => {
  expect(applicantFaults({ ...NOBODY, ...written }).map(([, fault]) => fault)).toEqual(faults)
})

test('what is left empty of the applicant is not sent, nor a kind without an identifier', () => {
  expect(asSent({ ...NOBODY, name: ' مریم ' })).toEqual({ name: 'مریم' })
  expect(asSent({ ...NOBODY, name: 'مریم', identifier: '۱۳۶۰۱۲۳۴۵۸' })).toEqual({ name: 'مریم', kind: 'natural', identifier: '1360123458' })
})

test('what a form needs of its applicant is asked for, and keeps one from going on', () => {
  const missing = applicantFaults({ ...NOBODY, name: 'مریم', mobile: '09121234567' }, ['identifier', 'mobile'])
  expect(missing).toEqual([['/applicant/identifier', 'identifierMissing']])
  const applicant = { ...NOBODY, name: 'مریم' }
  expect(reach(stepsOf(FORM, VALUES), { values: VALUES, applicant }, ['mobile'])).toBe(4)
})

import { expect, test } from 'vitest'
import { NOBODY } from '../filing/applicant'
import { faultsOf, namedFaults, NOTHING, sentOf, type Written } from './complaint'

const WRITTEN: Written = { about: 'delay', text: ' دو هفته است پاسخی نیامده. ', reference: '۱۰۰۰۰ ۰۰۰۰۰ ۰۰۴۲۵', named: 'unnamed', applicant: { ...NOBODY, name: 'مریم رضایی', mobile: '09121234567' } }

test('what must be said is asked for, all at once', () => {
  expect(faultsOf(NOTHING).map(([pointer]) => pointer)).toEqual(['/about', '/text', '/named'])
  expect(faultsOf(WRITTEN)).toEqual([])
})

test('a slip in the reference of the case is found before it is sent; none is needed', () => {
  expect(faultsOf({ ...WRITTEN, reference: '۱۰۰۰۰ ۰۰۰۰۰ ۰۰۴۲۶' })).toEqual([['/about_reference', 'reference']])
  expect(faultsOf({ ...WRITTEN, reference: ' ' })).toEqual([])
})

test('who stays unnamed is not in what is sent, even if a name was written before', () => {
  expect(sentOf(WRITTEN)).toEqual({ about: 'delay', text: 'دو هفته است پاسخی نیامده.', about_reference: '100000000000425' })
  expect(namedFaults({ ...WRITTEN, applicant: NOBODY })).toEqual([])
})

test('who says a name is answered under it', () => {
  const named: Written = { ...WRITTEN, named: 'named', reference: '' }
  expect(sentOf(named)).toEqual({ about: 'delay', text: 'دو هفته است پاسخی نیامده.', applicant: { name: 'مریم رضایی', mobile: '09121234567' } })
  expect(namedFaults({ ...named, applicant: NOBODY }).map(([pointer]) => pointer)).toEqual(['/applicant/name'])
})

import { expect, test } from 'vitest'
import { faultOf } from './check'
import { FORM } from './example'
import { answersOf, askedFields, askedPages, type FormField, isGiven, subjectOf, type Value, type Values } from './form'

const names = (values: Values) => askedFields(FORM, values).map(({ name }) => name)

function field(name: string): FormField {
  const found = FORM.pages.flatMap(({ fields }) => fields).find((field) => field.name === name)
  if (!found) throw new Error(name)
  return found
}

const fault = (name: string, value: Value | undefined) => faultOf(field(name), value)

test('a question is asked only after the answer that it hangs on', () => {
  expect(names({})).toEqual(['known_by', 'amount', 'note', 'person', 'company', 'papers'])
  expect(names({ known_by: 'receipt' })).toContain('receipt_on')
  expect(names({ known_by: 'credit', troubles: ['late', 'returned'] })).toContain('sheba')
})

test('what stands in a question that is not asked any more decides nothing, and is not sent', () => {
  const values = { known_by: 'receipt', troubles: ['returned'], sheba: 'IR780100004001000001234567', receipt_on: '2025-08-03' }

  expect(names(values)).not.toContain('sheba')
  expect(answersOf(FORM, values)).toEqual({ known_by: 'receipt', receipt_on: '1404-05-12' })
})

test('a page of which nothing is asked is passed over', () => {
  const pages = (values: Values) => askedPages(FORM, values).map(({ number }) => number)

  expect(pages({})).toEqual([1, 3, 4])
  expect(pages({ known_by: 'credit' })).toEqual([1, 2, 3, 4])
})

test('texts are sent without what stands around them, and empty ones not at all', () => {
  expect(answersOf(FORM, { known_by: 'receipt', note: ' یک\r\nدو ', person: '\u200c ', amount: '' })).toEqual({ known_by: 'receipt', note: 'یک\nدو' })
  expect(isGiven('\u2066\u2069 ')).toBe(false)
})

test.each([
  ['known_by', undefined, 'required'],
  ['known_by', 'gone', 'unknown_value'],
  ['known_by', 'credit', undefined],
  ['troubles', ['gone'], 'unknown_value'],
  ['troubles', [], undefined],
  ['credit_number', '1404000004258', 'credit_number'],
  ['credit_number', '1404000004257', undefined],
  ['sheba', 'IR780100004001000001234568', 'sheba'],
  ['person', '1360123459', 'national_id'],
  ['company', '14003001238', 'legal_id'],
  ['receipt_on', '1991-03-20', 'early'],
  ['receipt_on', '1991-03-21', undefined],
  ['receipt_on', '2026-03-21', 'late'],
  ['amount', '9', 'below'],
  ['amount', '1001', 'above'],
  ['amount', '1000', undefined],
  ['amount', '', undefined],
  ['note', 'یک', 'short'],
  ['note', 'یک دو سه', 'long'],
  ['note', '   یک دو   ', undefined],
  ['papers', undefined, undefined],
])('%s answered by %j: %s', (name, value, code) => {
  expect(fault(name, value)?.code).toBe(code)
})

test('a text of one line has no second one, and its letters are counted as they are kept', () => {
  const line: FormField = { ...field('note'), answer: { text: { min_length: 1, max_length: 1 } } }

  expect(faultOf({ ...line, answer: { text: { min_length: 1, max_length: 9 } } }, 'یک\nدو')?.code).toBe('line_break')
  // One letter as it is kept, two as it is sent: the API refuses what is beyond its limit in either form.
  expect(faultOf(line, '\u0627\u0653')?.code).toBe('long')
})

test('a file that has to be sent keeps one from going on, and says so', () => {
  expect(faultOf({ ...field('papers'), is_required: true }, undefined)?.code).toBe('file')
})

test('nobody is asked twice what it is about', () => {
  const own: FormField = { name: 'subject', label_fa: 'موضوع', label_en: 'Subject', is_required: true, answer: { text: { min_length: 1, max_length: 300 } } }
  const asking = { pages: [{ title_fa: '', title_en: '', fields: [own] }] }

  expect(subjectOf(asking, { subject: ' پل ' }, 'راه', 'خدمت')).toBe('پل')
  expect(subjectOf(FORM, {}, 'راه', 'خدمت')).toBe('راه')
  expect(subjectOf(FORM, {}, ' ', 'خدمت')).toBe('خدمت')
  expect(subjectOf(asking, { subject: 'پ'.repeat(300) }, '', '')).toHaveLength(200)
})

import { expect, test } from 'vitest'
import { chosenOf, type FormField, isAsked, kindOf } from './definition'

const field: FormField = { name: 'legal_id', label_fa: 'شناسه', label_en: 'Id', is_required: true, answer: { legal_id: {} }, shown_if: { field: 'kind', equals: 'legal' } }

test('a field with a condition is asked after that choice only', () => {
  expect(isAsked(field, { kind: 'legal' })).toBe(true)
  expect(isAsked(field, { kind: ['natural', 'legal'] })).toBe(true)
  expect(isAsked(field, { kind: 'natural' })).toBe(false)
  expect(isAsked(field, {})).toBe(false)
})

test('a kind is the name of the one member', () => {
  expect(kindOf(field.answer)).toBe('legal_id')
  expect(kindOf({ text: { min_length: 1, max_length: 3 } })).toBe('text')
})

test('one choice and several are read alike', () => {
  expect(chosenOf('one')).toEqual(['one'])
  expect(chosenOf(['one', 'two', 3])).toEqual(['one', 'two'])
  expect(chosenOf(undefined)).toEqual([])
})

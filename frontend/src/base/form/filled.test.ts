import { expect, test } from 'vitest'
import { filled } from './filled'

test('what was left empty is not sent, and what is no text stays', () => {
  expect(filled({ agency_id: '', title: 'حساب', count: 0, is_open: false })).toEqual({ title: 'حساب', count: 0, is_open: false })
})

import { expect, test } from 'vitest'
import { CSV, nameIn, typeOf, XLSX } from './download'

test('a file is saved under its name in the reader’s script', () => {
  const disposition = `attachment; filename="deposit-list.xlsx"; filename*=UTF-8''%D9%81%D9%87%D8%B1%D8%B3%D8%AA.xlsx`
  expect(nameIn(disposition)).toBe('فهرست.xlsx')
})

test('a plain file name is taken, and none is none', () => {
  expect(nameIn('attachment; filename="list.csv"')).toBe('list.csv')
  expect(nameIn('attachment')).toBeNull()
  expect(nameIn(null)).toBeNull()
})

test('what a file is, is told by its name, whatever the machine calls it', () => {
  expect(typeOf(new File([''], 'A.XLSX'))).toBe(XLSX)
  expect(typeOf(new File([''], 'a.csv', { type: 'application/vnd.ms-excel' }))).toBe(CSV)
})

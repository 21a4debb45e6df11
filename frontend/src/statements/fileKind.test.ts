import { expect, test } from 'vitest'
import { fileKind, typeOf } from './fileKind'

test('a file is known by its beginning, with and without a byte order mark', () => {
  expect(fileKind('<?xml version="1.0"?><Document/>')).toBe('camt')
  expect(fileKind('\uFEFF<Document/>')).toBe('camt')
  expect(fileKind('{1:F01BANKIRTH}\n{4:\n:20:1\n')).toBe('mt940')
  expect(fileKind(':20:STATEMENT\n:25:IR12\n')).toBe('mt940')
  expect(fileKind('\uFEFFشماره شبا,IR08\nارز,IRR')).toBe('csv')
})

test('what is like nothing known is called unknown', () => {
  expect(fileKind('hello')).toBe('unknown')
  expect(fileKind('')).toBe('unknown')
})

test('it is sent under the type of its content', async () => {
  expect(await typeOf(new File(['<Document/>'], 'bank.csv'))).toBe('application/xml')
  expect(await typeOf(new File(['a,b'], 'bank.xml'))).toBe('text/csv')
})

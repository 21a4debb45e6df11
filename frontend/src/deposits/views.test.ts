import { beforeEach, expect, test } from 'vitest'
import { forgetView, isSame, savedViews, saveView } from './views'

beforeEach(() => localStorage.clear())

test('a view is kept for the person who saved it, and for nobody else', () => {
  saveView('one', { name: 'مناقصه‌ها', search: { kind: 'bid_bond' } })
  expect(savedViews('one')).toEqual([{ name: 'مناقصه‌ها', search: { kind: 'bid_bond' } }])
  expect(savedViews('other')).toEqual([])
})

test('a view gives way to one of the same name, and is forgotten by it', () => {
  saveView('one', { name: 'a', search: { kind: 'bid_bond' } })
  saveView('one', { name: 'a', search: { kind: 'lease' } })
  expect(savedViews('one')).toEqual([{ name: 'a', search: { kind: 'lease' } }])
  expect(forgetView('one', 'a')).toEqual([])
})

test('what is kept and is no list of views counts as none', () => {
  localStorage.setItem('amanat.views.deposits.one', '{"name":1}')
  expect(savedViews('one')).toEqual([])
  localStorage.setItem('amanat.views.deposits.one', 'x')
  expect(savedViews('one')).toEqual([])
})

test('two addresses are the same in whatever order their filters stand', () => {
  expect(isSame({ state: 'declared', kind: 'lease' }, { kind: 'lease', state: 'declared' })).toBe(true)
  expect(isSame({ state: 'declared' }, {})).toBe(false)
  expect(isSame({ fiscal_year: 1404 }, { fiscal_year: '1404' })).toBe(true)
})

import { expect, test } from 'vitest'
import { isFor, placesOf } from './places'

test('a page is for those who have business there', () => {
  expect(isFor('/statements/import', ['agency_clerk'])).toBe(false)
  expect(isFor('/statements/import/', ['agency_clerk'])).toBe(false)
  expect(isFor('/statements/import', ['agency_clerk', 'reconciler'])).toBe(true)
  expect(isFor('/users', ['treasury_clerk'])).toBe(false)
})

test('what no table names is left to the API', () => {
  expect(isFor('/', ['complaint_officer'])).toBe(true)
  expect(isFor('/statements/0199', ['agency_clerk'])).toBe(true)
})

test('what can be begun is offered to those who may', () => {
  const offered = (role: Parameters<typeof placesOf>[0][number]) => placesOf([role]).map((place) => place.to)
  expect(offered('agency_clerk')).toContain('/deposits/new')
  expect(offered('auditor')).not.toContain('/deposits/new')
})

import { expect, test } from 'vitest'
import { placeOf } from './place'

test('a task leads to the page that shows its list, with its filters', () => {
  expect(placeOf('/v1/refunds?state=submitted')).toEqual({ to: '/refunds', search: { state: 'submitted' } })
  expect(placeOf('/v1/suspense-items?direction=credit&state=open')).toEqual({ to: '/suspense', search: { direction: 'credit', state: 'open' } })
})

import { expect, test } from 'vitest'
import { type Refund, wayOf } from './stages'

function refund(state: Refund['state'], steps: string[] = []): Refund {
  const signatures = steps.map((step) => ({ step, user_name: `by ${step}`, signed_at: '2026-01-01T08:00:00Z' }))
  return { state, signatures, submitted_at: state === 'draft' ? undefined : '2026-01-01T07:00:00Z' } as unknown as Refund
}

function told(one: Refund): string[] {
  return wayOf(one).map(({ step, is }) => `${step}: ${is}`)
}

test('a draft waits for its submission, and everything else is still to come', () => {
  expect(told(refund('draft')).slice(0, 2)).toEqual(['submission: awaited', 'controller: to come'])
})

test('what was signed says by whom and when', () => {
  const way = wayOf(refund('cosigned', ['controller', 'agency_signatory']))

  expect(way.slice(0, 4).map(({ is, by }) => [is, by])).toEqual([
    ['done', undefined],
    ['done', 'by controller'],
    ['done', 'by agency_signatory'],
    ['awaited', undefined],
  ])
  expect(way[0]?.at).toBe('2026-01-01T07:00:00Z')
})

test('a request that is closed has its whole way behind it', () => {
  expect(wayOf(refund('closed')).every(({ is }) => is === 'done')).toBe(true)
})

test('a request that was refused ends after its last signature', () => {
  expect(told(refund('rejected', ['controller'])).slice(0, 3)).toEqual(['submission: done', 'controller: done', 'agency_signatory: off'])
})

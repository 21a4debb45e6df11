import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyDraft, forgetDraft, keepDraft, keptDraft } from './draft'
import { allFiled, findFiled, forgetFiled, keepFiled, keepSecret, secretOf } from './filed'

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const DRAFT = { ...emptyDraft(1), values: { note: 'شرح' } }

test('a draft is found again, with the key under which it was sent', () => {
  keepDraft('certificate', { ...DRAFT, sent: { key: 'k', content: '{}' } })

  expect(keptDraft('certificate')).toMatchObject({ values: { note: 'شرح' }, sent: { key: 'k', content: '{}' } })
  expect(keptDraft('general-request')).toBeNull()
})

test('on a shared device nothing stays but in the tab', () => {
  keepDraft('certificate', DRAFT)
  keepDraft('certificate', { ...DRAFT, keeping: 'tab' })

  expect(localStorage).toHaveLength(0)
  expect(keptDraft('certificate')?.keeping).toBe('tab')

  forgetDraft('certificate')
  expect(sessionStorage).toHaveLength(0)
})

test('a draft ends before the API forgets its key', () => {
  vi.useFakeTimers({ now: 0, toFake: ['Date'] })
  keepDraft('certificate', DRAFT)
  vi.setSystemTime(6 * 86_400_000)
  expect(keptDraft('certificate')).not.toBeNull()

  vi.setSystemTime(6 * 86_400_000 + 1)
  expect(keptDraft('certificate')).toBeNull()
})

test('a broken draft is none, and a browser that keeps nothing says so', () => {
  localStorage.setItem('amanat.filing.certificate', '{')
  expect(keptDraft('certificate')).toBeNull()

  const full = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  vi.stubGlobal('localStorage', { removeItem: () => undefined, setItem: full })
  expect(keepDraft('certificate', DRAFT)).toBe(false)
})

const FILED = { id: 'a', reference: '100000000000425', title_fa: 'گواهی', title_en: 'Certificate', filed_at: '2025-08-03T06:00:00Z', keeping: 'device' } as const

test('a confirmation stays on the device without what opens the case', () => {
  keepFiled(FILED)
  keepSecret('a', { pin: '1234567', token: 'q83vEjRWeJCrze8SNFZ4kA' })
  expect(secretOf('a')?.pin).toBe('1234567')
  expect(JSON.stringify({ ...localStorage })).not.toMatch(/1234567|q83v/)

  // The tab is closed.
  sessionStorage.clear()

  expect([findFiled('a')?.reference, secretOf('a')]).toEqual(['100000000000425', null])
})

test('the newest comes first, what becomes known of one replaces it, and one can be let go', () => {
  keepFiled(FILED)
  keepFiled({ ...FILED, id: 'b', filed_at: '2025-08-04T06:00:00Z', keeping: 'tab' })
  keepFiled({ ...FILED, answer_due_at: '2025-08-05T06:00:00Z' })

  expect(allFiled().map(({ id, answer_due_at }) => [id, answer_due_at])).toEqual([
    ['b', undefined],
    ['a', '2025-08-05T06:00:00Z'],
  ])
  forgetFiled('b')
  forgetFiled('a')
  expect([allFiled(), localStorage.length, sessionStorage.length]).toEqual([[], 0, 0])
})

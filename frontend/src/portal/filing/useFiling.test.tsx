import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { queries } from '~/base/api/query'
import { keptDraft } from './draft'
import { useDraft } from './useDraft'
import { type FileRequest, useFiling } from './useFiling'

const BODY: FileRequest = { service: 'certificate', form_number: 1, subject: 'گواهی', applicant: { name: 'مریم' }, answers: {} }

beforeEach(() => localStorage.clear())
afterEach(() => vi.restoreAllMocks())

function filing() {
  const wrapper = ({ children }: { children: ReactNode }) => <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  return renderHook(
    () => {
      const { draft, change } = useDraft('certificate', 1)
      return useFiling(draft, change)
    },
    { wrapper },
  ).result
}

/** What the API answers, one after the other; and what was sent to it. */
function answering(...answers: (Response | Error)[]) {
  const sent: { key: string | null; body: string; signed: string | null }[] = []
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    const request = input as Request
    sent.push({ key: request.headers.get('Idempotency-Key'), body: await request.text(), signed: request.headers.get('Authorization') })
    const answer = answers.shift() ?? new Error('no answer')
    if (answer instanceof Error) throw answer
    return answer
  })
  return sent
}

const json = (status: number, body: object) => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' } })
const refused = (status: number, code: string) => json(status, { type: '', title: '', detail: '', status, code, request_id: '' })
const FILED = { reference: '100000000000425', pin: '1234567', token: 't', filed_at: '', filed_sha256: '' }

test('as long as nobody knows whether it arrived, the same request is sent under the same key, also after a reload', async () => {
  const sent = answering(new TypeError('lost'), refused(503, 'busy'), json(201, FILED))
  const first = filing()
  act(() => first.current.mutate(BODY))
  await waitFor(() => expect(first.current.isError).toBe(true))
  act(() => first.current.mutate(BODY))
  await waitFor(() => expect(sent).toHaveLength(2))
  await waitFor(() => expect(first.current.isError).toBe(true))

  // The page is loaded anew; what it would send now is something else.
  const second = filing()
  act(() => second.current.mutate({ ...BODY, subject: 'چیز دیگری' }))
  await waitFor(() => expect(second.current.data?.reference).toBe('100000000000425'))

  expect(new Set(sent.map(({ key }) => key)).size).toBe(1)
  expect(sent[0]?.key?.length).toBeGreaterThanOrEqual(32)
  expect(sent.map(({ body }) => JSON.parse(body).subject)).toEqual(['گواهی', 'گواهی', 'گواهی'])
  expect(sent.map(({ signed }) => signed)).toEqual([null, null, null])
})

test('once the API has refused it, what is sent next is a request of its own', async () => {
  const sent = answering(refused(422, 'invalid'), json(201, FILED))
  const one = filing()
  act(() => one.current.mutate(BODY))
  await waitFor(() => expect(one.current.isError).toBe(true))
  expect(keptDraft('certificate')?.sent).toBeUndefined()

  act(() => one.current.mutate(BODY))
  await waitFor(() => expect(one.current.isSuccess).toBe(true))

  expect(new Set(sent.map(({ key }) => key)).size).toBe(2)
})

test('without a network nothing is sent, and the answers stay open', async () => {
  const sent = answering()
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const one = filing()

  act(() => one.current.mutate(BODY))
  await waitFor(() => expect(one.current.isError).toBe(true))

  expect([sent.length, keptDraft('certificate')]).toEqual([0, null])
})

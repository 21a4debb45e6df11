import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const CLERK = 'clerk-1'

/** A token as the API makes it; only whom it names is read. */
function tokenOf(sub: string, expires_in = 300) {
  return { access_token: `e30.${btoa(JSON.stringify({ sub }))}.sig`, token_type: 'Bearer', expires_in }
}

const renewal = vi.fn<() => Promise<Response>>()

/** The module as a tab has it that was just opened. */
async function tab() {
  vi.resetModules()
  return import('./session')
}

beforeEach(() => {
  vi.stubGlobal('fetch', renewal)
  vi.stubGlobal('navigator', {})
})
afterEach(() => {
  renewal.mockReset()
  vi.unstubAllGlobals()
})

test('a session is renewed before its token ends', async () => {
  const session = await tab()
  session.begin(tokenOf(CLERK, 1))
  renewal.mockResolvedValue(Response.json(tokenOf(CLERK)))

  expect(await session.accessToken()).toBe(tokenOf(CLERK).access_token)
  expect(await session.accessToken()).toBe(tokenOf(CLERK).access_token)

  expect(renewal).toHaveBeenCalledOnce()
})

test('after a reload the cookie says who it is', async () => {
  const session = await tab()
  renewal.mockResolvedValue(Response.json(tokenOf(CLERK)))

  expect(await session.accessToken()).toBe(tokenOf(CLERK).access_token)
})

test('a tab does not go on in the name of somebody who signed in in another one', async () => {
  const session = await tab()
  session.begin(tokenOf(CLERK))
  session.distrust()
  renewal.mockImplementation(async () => Response.json(tokenOf('head-1')))

  expect(await session.accessToken()).toBeNull()
  session.end()
  expect(await session.accessToken()).toBeNull()

  session.begin(tokenOf('head-1'))
  expect(await session.accessToken()).toBe(tokenOf('head-1').access_token)
})

test('a tab whose person signed out in another one stops reading, and so does no other', async () => {
  const session = await tab()
  session.begin(tokenOf(CLERK))
  const ended = vi.fn()
  session.onEnd(ended)

  globalThis.dispatchEvent(new StorageEvent('storage', { key: 'amanat.signed-out', newValue: 'head-1' }))
  globalThis.dispatchEvent(new StorageEvent('storage', { key: 'amanat.signed-out', newValue: null }))
  expect(ended).not.toHaveBeenCalled()
  expect(await session.accessToken()).toBe(tokenOf(CLERK).access_token)

  globalThis.dispatchEvent(new StorageEvent('storage', { key: 'amanat.signed-out', newValue: CLERK }))
  expect(ended).toHaveBeenCalledOnce()
  renewal.mockResolvedValue(Response.json({ code: 'session_ended', status: 401 }, { status: 401, headers: { 'content-type': 'application/problem+json' } }))
  expect(await session.accessToken()).toBeNull()
})

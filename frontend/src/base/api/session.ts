// Who is signed in. The access token lives in this module's memory only; what outlives a reload is the HttpOnly cookie,
// which the API alone reads. Tabs take turns at renewing it, because a cookie is used up by its renewal.

import { refusal, Refusal, Unreachable } from './problem'
import type { components } from './schema'

type AccessToken = components['schemas']['AccessToken']

/** Renewed so long before it ends: an answer may take a while, clocks differ. */
const MARGIN_MS = 30_000

let token: { value: string; endsAt: number } | null = null
/** Who signed in on this page, as the token names them: another tab may hold somebody else's cookie by now. */
let holder: string | null = null
let renewal: Promise<string | null> | null = null
const listeners = new Set<() => void>()

/** Remembers the token of somebody who has just signed in. */
export function begin(next: AccessToken): void {
  holder = subjectOf(next.access_token)
  keep(next)
}

function keep({ access_token, expires_in }: AccessToken): void {
  token = { value: access_token, endsAt: performance.now() + expires_in * 1000 }
}

/** Whom a token (a JWT) names. */
function subjectOf(jwt: string): string {
  const claims = JSON.parse(atob((jwt.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'))) as { sub: string }
  return claims.sub
}

/** Forgets the token. */
export function end(): void {
  token = null
  for (const listener of listeners) listener()
}

/** What stands in the browser's storage for a moment, so that the other tabs hear of it. */
const SIGNED_OUT = 'amanat.signed-out'

/** Tabs of one browser have one session: where one signs out, the others of that person do not go on reading. */
globalThis.addEventListener?.('storage', ({ key, newValue }) => {
  if (key === SIGNED_OUT && newValue !== null && newValue === holder) end()
})

/** Tells the other tabs that the session was ended on purpose. */
export function tellSignedOut(): void {
  if (holder === null) return
  localStorage.setItem(SIGNED_OUT, holder)
  localStorage.removeItem(SIGNED_OUT)
}

/** Calls `listener` when the session has ended without the person's doing. */
export function onEnd(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A token that is good for the next request, or null where nobody is signed in. */
export async function accessToken(): Promise<string | null> {
  if (token && token.endsAt - performance.now() > MARGIN_MS) return token.value
  renewal ??= takeTurns(renew).finally(() => {
    renewal = null
  })
  return renewal
}

/** Forgets a token that the API no longer takes, so that the next request renews it. */
export function distrust(): void {
  token = null
}

async function takeTurns(task: () => Promise<string | null>): Promise<string | null> {
  // Browsers offer locks to pages that came safely; elsewhere the API's `renewal_retry` keeps the tabs apart.
  return 'locks' in navigator ? navigator.locks.request('amanat-session', task) : task()
}

async function renew(): Promise<string | null> {
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const response = await fetch('/v1/sessions/renewal', { method: 'POST', headers: { 'X-Amanat-Session': 'renew' } }).catch(
      (cause: unknown) => {
        throw new Unreachable('renewal', { cause })
      },
    )
    if (response.ok) {
      const next = (await response.json()) as AccessToken
      const subject = subjectOf(next.access_token)
      holder ??= subject
      // Somebody else has signed in in another tab: what is shown here is not theirs, and nothing here is sent in their name.
      if (subject !== holder) return null
      keep(next)
      return next.access_token
    }
    const refused = await refusal(response)
    if (!(refused instanceof Refusal) || refused.isUndecided) throw refused
    if (refused.code !== 'renewal_retry') {
      token = null
      return null
    }
    await new Promise((resolve) => setTimeout(resolve, 700 * (attempt + 1)))
  }
  return null
}

// The typed client. Every request goes through `ask`: it signs, names the language, limits the time, and turns every
// answer that is none into an error.

import createClient from 'openapi-fetch'
import { language } from '~/base/language/language'
import { refusal, Unreachable } from './problem'
import type { paths } from './schema'
import { accessToken, distrust, end } from './session'
import { upload } from './upload'

/** An answer that takes longer is taken for none. Uploads and lists for spreadsheets say otherwise. */
const PATIENCE_MS = 30_000

/** The operations that are called by people who are not signed in. */
const OPEN = /^(?:POST \/v1\/(?:sessions|passwords|requests|complaints|uploads|tracking-lookups|receipt-verifications|secret-recoveries)|GET \/v1\/e-services(?:\/[^/]+)?)$/

/** Whether a request goes without the session's token: anybody may send it, or it carries a token of its own. */
function goesUnsigned(request: Request): boolean {
  return request.headers.has('Authorization') || OPEN.test(`${request.method} ${new URL(request.url).pathname}`)
}

/** `onShare` learns how much of a file has gone, from 0 to 1. */
export async function ask(request: Request, patience = PATIENCE_MS, onShare?: (share: number) => void): Promise<Response> {
  request.headers.set('Accept-Language', language())
  const isOpen = goesUnsigned(request)
  const first = await attempt(isOpen ? request : request.clone(), isOpen, patience, onShare)
  if (first.status !== 401 || isOpen) return first
  // The token may have ended between two clocks: renewed once, then the session is over.
  distrust()
  const second = await attempt(request, isOpen, patience, onShare)
  if (second.status === 401) end()
  return second
}

async function attempt(request: Request, isOpen: boolean, patience: number, onShare?: (share: number) => void): Promise<Response> {
  const token = isOpen ? null : await accessToken()
  if (token) request.headers.set('Authorization', `Bearer ${token}`)
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(patience)])
  try {
    // What anybody may read is kept by the browser, and asked for again by its ETag: little comes over a weak line.
    const cache = isOpen && request.method === 'GET' ? 'default' : 'no-store'
    return await (onShare ? upload(request, signal, onShare) : fetch(request, { signal, cache }))
  } catch (cause) {
    if (request.signal.aborted) throw cause
    throw new Unreachable('no answer', { cause })
  }
}

/** Several values of one parameter stand in it with commas between. */
const querySerializer = { array: { style: 'form', explode: false } } as const

export const client = createClient<paths>({ baseUrl: globalThis.location?.origin ?? 'http://localhost', fetch: (request) => ask(request), querySerializer })

/** The answer itself, with its version remembered; a refusal is thrown. */
export async function settled<T>(answer: { data?: T; response: Response; error?: unknown }): Promise<T> {
  const { response } = answer
  if (!response.ok) {
    // openapi-fetch has read the body; what it read is the problem document.
    const body = typeof answer.error === 'string' ? answer.error : JSON.stringify(answer.error ?? null)
    throw await refusal(new Response(body, { status: response.status, headers: response.headers }))
  }
  const data = answer.data as T
  const version = response.headers.get('etag')
  if (version && typeof data === 'object' && data !== null) versions.set(data, version)
  return data
}

const versions = new WeakMap<object, string>()

/** The version (ETag) of something that was read or answered, for `If-Match`. */
export function versionOf(data: object): string | undefined {
  return versions.get(data)
}

// Changes. One intention has one idempotency key: it is kept until the API has decided, so that sending again after a lost
// answer does nothing twice.

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { ask, client, settled } from './client'
import { Refusal } from './problem'
import type { paths } from './schema'

/** A file may be long on its way, and longer in the making of what it says. */
const FILE_PATIENCE_MS = 15 * 60_000

type PostOperation<P extends keyof paths> = paths[P] extends { post: infer O } ? O : never
/** Addresses that something is sent to. */
export type Sendable = { [P in keyof paths]: PostOperation<P> extends { responses: unknown } ? P : never }[keyof paths]
/** What is sent to an address as JSON. */
export type Body<P extends keyof paths> = PostOperation<P> extends { requestBody: { content: { 'application/json': infer B } } } ? B : undefined
type Success<R> = { [S in keyof R & (200 | 201 | 202 | 204)]: R[S] extends { content: { 'application/json': infer A } } ? A : undefined }[keyof R & (200 | 201 | 202 | 204)]
/** What the address answers. */
export type Sent<P extends keyof paths> = PostOperation<P> extends { responses: infer R } ? Success<R> : never
type Path<P extends keyof paths> = PostOperation<P> extends { parameters: { path: infer I } } ? I : undefined

export interface Sending<P extends keyof paths> {
  path?: Path<P>
  body?: Body<P>
  /** A file instead of JSON, with its type. */
  file?: { content: Blob; type: string }
  query?: object
  /** Called with the share of the file that has gone, from 0 to 1. */
  onShare?: (share: number) => void
  /** The version that the person has seen. */
  version?: string | undefined
}

/**
 * Sends to one address. `mutate` may be called again with the same content after an unknown outcome: the key stays the
 * same until the API has answered. Everything that was read is read anew afterwards. `bearer` is sent instead of the
 * session's token.
 */
export function useSend<P extends Sendable>(address: P, bearer?: string) {
  const cache = useQueryClient()
  const open = useRef<{ content: string; file: Blob | undefined; key: string } | null>(null)
  return useMutation<Sent<P>, Error, Sending<P>>({
    // What stops a request on its way is the client's patience; whether the network is there is found out by asking.
    networkMode: 'always',
    mutationFn: async ({ path, body, file, query, version, onShare }) => {
      const content = JSON.stringify([path, body, file?.type, query, version])
      const isSame = open.current?.content === content && open.current.file === file?.content
      const key = isSame && open.current ? open.current.key : crypto.randomUUID()
      open.current = { content, file: file?.content, key }
      const header = { 'Idempotency-Key': key, ...(version ? { 'If-Match': version } : {}), ...(bearer ? { Authorization: `Bearer ${bearer}` } : {}) }
      const post = client.POST as (path: string, init: object) => Promise<{ data?: Sent<P>; response: Response; error?: unknown }>
      const sent = file
        ? { body: file.content, bodySerializer: (blob: Blob) => blob, headers: { ...header, 'Content-Type': file.type }, fetch: (request: Request) => ask(request, FILE_PATIENCE_MS, onShare) }
        : { body, headers: header }
      try {
        const answer = await settled(await post(address, { params: { path: path ?? {}, query: query ?? {} }, ...sent }))
        open.current = null
        return answer
      } catch (error) {
        if (error instanceof Refusal && !error.isUndecided) open.current = null
        throw error
      }
    },
    onSuccess: () => cache.invalidateQueries(),
  })
}

import { infiniteQueryOptions, QueryClient, queryOptions } from '@tanstack/react-query'
import { client, settled } from './client'
import { Refusal } from './problem'
import type { paths } from './schema'

type GetOperation<P extends keyof paths> = paths[P] extends { get: infer O } ? O : never
/** Addresses that can be read as JSON. */
export type Readable = { [P in keyof paths]: Answer<P> extends never ? never : P }[keyof paths]
/** What reading an address answers. */
export type Answer<P extends keyof paths> =
  GetOperation<P> extends { responses: { 200: { content: { 'application/json': infer A } } } } ? A : never
type Read<T> = { data?: T; response: Response; error?: unknown }
type Parameters<P extends keyof paths> = GetOperation<P> extends { parameters: infer Q } ? Q : never
type Path<P extends keyof paths> = Parameters<P> extends { path: infer I } ? I : undefined
/** The filters of a list. */
export type Filters<P extends keyof paths> = Parameters<P> extends { query?: infer Q } ? Omit<NonNullable<Q>, 'cursor' | 'limit'> : never
/** Lists that come in pages. */
export type Listed = { [P in Readable]: Answer<P> extends { items: unknown[]; next_cursor?: string } ? P : never }[Readable]
/** One item of a list. */
export type Item<P extends Listed> = Answer<P> extends { items: (infer T)[] } ? T : never

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // The version of an answer hangs on the object that came with it.
      structuralSharing: false,
      retry: (failures, error) => failures < 2 && !(error instanceof Refusal && error.problem.status < 500),
    },
  },
})

/** Reads one thing. `q('/v1/deposits/{id}', { id })` */
export function q<P extends Readable>(path: P, parameters?: Path<P>, filters?: object) {
  return queryOptions({
    queryKey: [path, parameters ?? {}, filters ?? {}] as const,
    queryFn: async ({ signal }): Promise<Answer<P>> => {
      // The types of the caller are those of the contract; the client's own cannot be named for an address not yet known.
      const get = client.GET as (path: string, init: object) => Promise<Read<Answer<P>>>
      return settled(await get(path, { params: { path: parameters ?? {}, query: filters ?? {} }, signal }))
    },
  })
}

/** Reads a list page by page. `list('/v1/deposits', { state: 'announced' })` */
export function list<P extends Listed>(path: P, filters: Filters<P>, parameters?: Path<P>, limit = 50) {
  return infiniteQueryOptions({
    queryKey: [path, parameters ?? {}, filters, limit] as const,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: { next_cursor?: string }) => page.next_cursor,
    queryFn: async ({ signal, pageParam }): Promise<{ items: Item<P>[]; next_cursor?: string }> => {
      const get = client.GET as (path: string, init: object) => Promise<Read<{ items: Item<P>[]; next_cursor?: string }>>
      const query = { ...filters, limit, ...(pageParam === undefined ? {} : { cursor: pageParam }) }
      return settled(await get(path, { params: { path: parameters ?? {}, query }, signal }))
    },
  })
}

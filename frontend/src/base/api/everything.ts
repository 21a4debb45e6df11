import { queryOptions } from '@tanstack/react-query'
import { client, settled } from './client'
import type { Filters, Item, Listed } from './query'

/** Reads a list to its end: for what is chosen from, or printed, as a whole. `everything('/v1/bank-accounts', {})` */
export function everything<P extends Listed>(path: P, filters: Filters<P>, parameters: Record<string, string> = {}) {
  return queryOptions({
    queryKey: [path, parameters, filters, 'everything'] as const,
    queryFn: async ({ signal }): Promise<Item<P>[]> => {
      const get = client.GET as (path: string, init: object) => Promise<{ data?: { items: Item<P>[]; next_cursor?: string }; response: Response }>
      const found: Item<P>[] = []
      let cursor: string | undefined
      do {
        const query = { ...filters, limit: 200, ...(cursor ? { cursor } : {}) }
        const page = await settled(await get(path, { params: { path: parameters, query }, signal }))
        found.push(...page.items)
        cursor = page.next_cursor
      } while (cursor)
      return found
    },
  })
}

import { queryOptions } from '@tanstack/react-query'
import { type Item, list, queries } from '~/base/api/query'

/** Every row of an itemised list, for its paper: a paper is whole or is none. */
export function allRows(id: string) {
  return queryOptions({
    queryKey: ['itemised-list-paper', id],
    queryFn: async (): Promise<Item<'/v1/itemised-lists/{id}/rows'>[]> => {
      const read = await queries.fetchInfiniteQuery({ ...list('/v1/itemised-lists/{id}/rows', {}, { id }, 200), pages: Number.MAX_SAFE_INTEGER })
      return read.pages.flatMap((page) => page.items)
    },
  })
}

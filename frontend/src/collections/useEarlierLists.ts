import { useInfiniteQuery } from '@tanstack/react-query'
import { type Item, list } from '~/base/api/query'

/** The latest lists of an agency, the last one first; two years of them, and more than anybody asks for. */
export function useEarlierLists(agency_id: string | undefined): readonly Item<'/v1/itemised-lists'>[] {
  const read = useInfiniteQuery({ ...list('/v1/itemised-lists', { agency_id: agency_id ?? '' }, undefined, 100), enabled: agency_id !== undefined })
  return read.data?.pages[0]?.items ?? []
}

import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Filters, type Item, list, type Listed } from './query'

/** A list page by page: going on asks the API, going back does not. */
export function usePages<P extends Listed>(path: P, filters: Filters<P>, parameters?: Record<string, string>, limit = 50) {
  const [at, setAt] = useState({ of: '', page: 0 })
  const of = JSON.stringify([path, filters, parameters])
  const page = at.of === of ? at.page : 0
  const read = useInfiniteQuery(list(path, filters, parameters as never, limit))
  const pages = read.data?.pages ?? []
  const rows: Item<P>[] = pages[page]?.items ?? []
  const isLast = page >= pages.length - 1
  const next = async () => {
    if (isLast) await read.fetchNextPage()
    setAt({ of, page: page + 1 })
  }
  return {
    rows,
    /** Every row that was read so far. */
    among: pages.flatMap((one) => one.items),
    /** The rows of the pages before this one, for what runs on from them. */
    before: pages.slice(0, page).flatMap((one) => one.items),
    first: page * limit,
    error: read.error,
    isPending: read.isPending,
    retry: () => void read.refetch(),
    pager: {
      first: page * limit,
      shown: rows.length,
      onPrevious: page > 0 ? () => setAt({ of, page: page - 1 }) : null,
      onNext: !isLast || read.hasNextPage ? () => void next() : null,
      isPending: read.isFetchingNextPage,
    },
  }
}

import { useInfiniteQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { type Filters, type Item, list, type Listed } from './query'

/** At which page a list was left, by the entry of the browser's history: going back to it leads there. */
const left = new Map<string, number>()

/** A list page by page: going on asks the API, going back does not. */
export function usePages<P extends Listed>(path: P, filters: Filters<P>, parameters?: Record<string, string>, limit = 50) {
  const of = JSON.stringify([path, filters, parameters])
  const { history } = useRouter()
  const entry = () => {
    const { __TSR_key: key } = history.location.state
    return `${key} ${of}`
  }
  const [at, setAt] = useState(() => ({ of, page: left.get(entry()) ?? 0 }))
  const turn = (page: number) => {
    left.set(entry(), page)
    setAt({ of, page })
  }
  const read = useInfiniteQuery(list(path, filters, parameters as never, limit))
  const pages = read.data?.pages ?? []
  // What was read then may be forgotten by now.
  const page = at.of === of ? Math.min(at.page, Math.max(pages.length - 1, 0)) : 0
  const rows: Item<P>[] = pages[page]?.items ?? []
  const isLast = page >= pages.length - 1
  const next = async () => {
    if (isLast) await read.fetchNextPage()
    turn(page + 1)
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
      onPrevious: page > 0 ? () => turn(page - 1) : null,
      onNext: !isLast || read.hasNextPage ? () => void next() : null,
      isPending: read.isFetchingNextPage,
    },
  }
}

import { useQueries } from '@tanstack/react-query'
import { type Answer, q } from '~/base/api/query'

export type Deposit = Answer<'/v1/deposits/{id}'>

/** Deposits as they are on record now, by their ids; those that are on their way are not there yet. */
export function useDeposits(ids: readonly string[]): ReadonlyMap<string, Deposit> {
  return useQueries({
    queries: [...new Set(ids)].map((id) => q('/v1/deposits/{id}', { id })),
    combine: (reads) => new Map(reads.flatMap(({ data }) => (data ? [[data.id, data] as const] : []))),
  })
}

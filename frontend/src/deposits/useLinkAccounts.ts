import { useQuery } from '@tanstack/react-query'
import { q } from '~/base/api/query'
import { isolate } from '~/base/language/isolate'

/** The link accounts of an agency, by their Shebas; mostly there is one. */
export function useLinkAccounts(agency_id: string | undefined): { accounts: readonly (readonly [string, string])[]; isPending: boolean } {
  const read = useQuery({ ...q('/v1/bank-accounts', undefined, { agency_id, kind: 'link', limit: 100 }), enabled: agency_id !== undefined })
  const accounts = (read.data?.items ?? []).map((account) => [account.id, `${account.title} · ${isolate(account.sheba)}`] as const)
  return { accounts, isPending: agency_id !== undefined && read.isPending }
}

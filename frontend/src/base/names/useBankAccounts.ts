import { useQuery } from '@tanstack/react-query'
import { everything } from '~/base/api/everything'
import type { components } from '~/base/api/schema'

export type BankAccount = components['schemas']['BankAccount']

/** Some hundreds at most, so they are read once and looked up. */
const accounts = { ...everything('/v1/bank-accounts', {}), staleTime: 5 * 60_000 }

/** The bank accounts within reach; empty as long as they are on their way. */
export function useBankAccounts(): readonly BankAccount[] {
  return useQuery(accounts).data ?? []
}

/** One of the bank accounts within reach, once they are here. */
export function useBankAccount(id: string): BankAccount | undefined {
  return useBankAccounts().find((one) => one.id === id)
}

import { fold } from '~/base/language/fold'
import { latinDigits } from '~/base/language/numbers'
import type { components } from '~/base/api/schema'

type SuspenseItem = components['schemas']['SuspenseItem']
type Deposit = components['schemas']['Deposit']

/** In what a deposit is like the bank's line, the strongest first. */
export type Likeness = 'sameAmount' | 'sameIdentifier' | 'closest' | 'sameName'

const WEIGHTS: Record<Likeness, number> = { sameAmount: 8, sameIdentifier: 4, closest: 2, sameName: 1 }

/** What a deposit and a line have in common. */
export function likeness(item: SuspenseItem, deposit: Deposit): Likeness[] {
  const found: Likeness[] = []
  if (deposit.amount === item.remaining) found.push('sameAmount')
  if (item.payment_identifier && latinDigits(item.payment_identifier).replace(/\D/g, '') === deposit.payment_identifier) found.push('sameIdentifier')
  if (deposit.id === item.closest_deposit_id) found.push('closest')
  if (item.counterparty_name && isSameName(item.counterparty_name, deposit.depositor.name)) found.push('sameName')
  return found
}

/** Banks put spaces into names where others put half spaces, or nothing. */
export function isSameName(one: string, other: string): boolean {
  return fold(one).replace(/\s/g, '') === fold(other).replace(/\s/g, '')
}

/** Deposits by their likeness, otherwise in the order in which they came. */
export function ranked(item: SuspenseItem, deposits: readonly Deposit[]): Deposit[] {
  const weight = (deposit: Deposit) => likeness(item, deposit).reduce((sum, like) => sum + WEIGHTS[like], 0)
  return deposits
    .map((deposit) => ({ deposit, weight: weight(deposit) }))
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ deposit }) => deposit)
}

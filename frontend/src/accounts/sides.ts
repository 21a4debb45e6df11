import type { components } from '~/base/api/schema'

type Schemas = components['schemas']

/** A balance in two columns: on the account's own side, or on the other where it is negative; nothing where it is zero. */
export function inColumns(balance: string, normal: Schemas['Side']): { debit: string; credit: string } {
  const amount = BigInt(balance)
  const isDebit = (normal === 'debit') === amount > 0n
  const size = (amount < 0n ? -amount : amount).toString()
  if (amount === 0n) return { debit: '', credit: '' }
  return isDebit ? { debit: size, credit: '' } : { debit: '', credit: size }
}

/** What a posting does to the balance of an account, counted on the account's normal side. */
export function effect(posting: Schemas['LedgerPosting'], accountId: string, normal: Schemas['Side']): bigint {
  return posting.entries
    .filter((entry) => entry.account_id === accountId)
    .reduce((sum, { side, amount }) => (side === normal ? sum + BigInt(amount) : sum - BigInt(amount)), 0n)
}

/** Postings, the newest first, each with the balance that stood after it; `now` is the balance after all, `before` are newer ones. */
export function running(postings: readonly Schemas['LedgerPosting'][], before: readonly Schemas['LedgerPosting'][], account: Schemas['LedgerAccount']) {
  const of = (posting: Schemas['LedgerPosting']) => effect(posting, account.id, account.normal_side)
  let after = before.reduce((sum, posting) => sum - of(posting), BigInt(account.balance))
  return postings.map((posting) => {
    const line = { posting, effect: of(posting), after: after.toString() }
    after -= line.effect
    return line
  })
}

/** The sum of one column. */
export function total(amounts: readonly string[]): string {
  return amounts.reduce((sum, amount) => sum + BigInt(amount || '0'), 0n).toString()
}

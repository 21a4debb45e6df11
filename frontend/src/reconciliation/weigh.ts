// Whose money is it: what was chosen on both sides, weighed against each other. The API weighs again.

/** What comes out of weighing; only `even` and `rest` can be proposed. */
export type Outcome = 'choose' | 'even' | 'rest' | 'short' | 'crowded' | 'idle'

export interface Weighed {
  outcome: Outcome
  /** What the receipts chosen come to, and what the deposits chosen come to. */
  money: bigint
  claimed: bigint
  /** How much of each receipt is taken; the last one is perhaps not needed whole. */
  taken: { suspense_item_id: string; amount: string }[]
}

/** Weighs receipts (what remains of them) against deposits. Receipts are used in their order. */
export function weigh(receipts: readonly { id: string; remaining: string }[], deposits: readonly { amount: string }[]): Weighed {
  const money = sum(receipts.map((receipt) => receipt.remaining))
  const claimed = sum(deposits.map((deposit) => deposit.amount))
  let open = claimed
  const taken = receipts.map(({ id, remaining }) => {
    const amount = BigInt(remaining) < open ? BigInt(remaining) : open
    open -= amount
    return { suspense_item_id: id, amount: amount.toString() }
  })
  return { outcome: outcome(receipts.length, deposits.length, money, claimed, taken), money, claimed, taken }
}

function outcome(receipts: number, deposits: number, money: bigint, claimed: bigint, taken: Weighed['taken']): Outcome {
  if (deposits === 0) return 'choose'
  if (receipts > 1 && deposits > 1) return 'crowded'
  if (money < claimed) return 'short'
  if (taken.some(({ amount }) => amount === '0')) return 'idle'
  return money === claimed ? 'even' : 'rest'
}

function sum(amounts: readonly string[]): bigint {
  return amounts.reduce((sum, amount) => sum + BigInt(amount), 0n)
}

import type { components } from '~/base/api/schema'

type SuspenseAge = components['schemas']['SuspenseAge']

/** One age, over all agencies and reasons: what came in and what went out, each with its count. */
export interface AgeBand {
  from: number
  to: number | undefined
  credit: { count: number; remaining: bigint }
  debit: { count: number; remaining: bigint }
}

/** Sums up by age, the youngest first. */
export function bands(ages: readonly SuspenseAge[]): AgeBand[] {
  const found = new Map<number, AgeBand>()
  for (const age of ages) {
    const band = found.get(age.from_days) ?? { from: age.from_days, to: age.to_days, credit: { count: 0, remaining: 0n }, debit: { count: 0, remaining: 0n } }
    band[age.direction].count += age.count
    band[age.direction].remaining += BigInt(age.remaining)
    found.set(age.from_days, band)
  }
  return [...found.values()].toSorted((one, other) => one.from - other.from)
}

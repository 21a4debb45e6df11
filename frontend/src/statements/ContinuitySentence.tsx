import type { components } from '~/base/api/schema'
import { isolate } from '~/base/language/isolate'
import { grouped } from '~/base/language/numbers'
import { useStatementsTexts } from './statements-texts'

/** How a statement follows the one before it, in words and with the amounts that say so. */
export function ContinuitySentence({ statement }: { statement: Pick<components['schemas']['Statement'], 'continuity' | 'opening' | 'expected_opening'> }) {
  const t = useStatementsTexts()
  const { continuity, opening, expected_opening: expected } = statement
  if (continuity !== 'gap' && continuity !== 'overlaps') return t.continuity[continuity]
  if (opening === undefined || expected === undefined) return t.continuity.unknown
  const difference = BigInt(opening) - BigInt(expected)
  return continuity === 'gap' ? t.gap(say(opening), say(expected), say(difference < 0n ? -difference : difference)) : t.overlaps(say(opening), say(expected))
}

function say(amount: string | bigint): string {
  return isolate(grouped(amount))
}

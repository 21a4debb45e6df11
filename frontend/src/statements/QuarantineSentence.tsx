import type { components } from '~/base/api/schema'
import { isolate } from '~/base/language/isolate'
import { grouped } from '~/base/language/numbers'
import { useStatementsTexts } from './statements-texts'

/** Why a statement is in quarantine, with the amounts that disagree. */
export function QuarantineSentence({ statement }: { statement: Pick<components['schemas']['Statement'], 'quarantined_because' | 'opening' | 'closing'> }) {
  const t = useStatementsTexts().quarantine
  const { quarantined_because: because, opening = '0', closing = '0' } = statement
  if (because === undefined) return null
  return because === 'unbalanced' ? t.unbalanced(isolate(grouped(opening)), isolate(grouped(closing))) : t[because]
}

import { StateBadge, type Tone } from '~/base/ui/StateBadge/StateBadge'
import { useWords } from '~/base/words/words'
import type { CaseState } from './clock'

const TONES: Record<CaseState, Tone> = {
  registered: 'waiting',
  triaged: 'waiting',
  assigned: 'moving',
  in_review: 'moving',
  waiting_for_applicant: 'waiting',
  answered: 'good',
  closed: 'over',
  withdrawn: 'over',
  expired: 'over',
  rejected_invalid: 'bad',
  merged_duplicate: 'over',
}

/** Where a request stands. */
export function RequestStateBadge({ state }: { state: CaseState }) {
  return <StateBadge tone={TONES[state]}>{useWords().CaseState[state]}</StateBadge>
}

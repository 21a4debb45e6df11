import { StateBadge, type Tone } from '~/base/ui/StateBadge/StateBadge'
import { useWords } from '~/base/words/words'
import type { RefundState } from './stages'

const TONES: Record<RefundState, Tone> = {
  draft: 'waiting',
  submitted: 'waiting',
  controller_signed: 'waiting',
  cosigned: 'waiting',
  under_check: 'moving',
  returned: 'bad',
  checked: 'moving',
  approved_once: 'moving',
  approved: 'good',
  funded: 'good',
  instructed: 'moving',
  partly_settled: 'moving',
  payment_returned: 'bad',
  settled: 'good',
  closed: 'over',
  rejected: 'bad',
  cancelled: 'over',
  expired: 'over',
}

/** Where a refund stands. */
export function RefundStateBadge({ state }: { state: RefundState }) {
  return <StateBadge tone={TONES[state]}>{useWords().RefundState[state]}</StateBadge>
}

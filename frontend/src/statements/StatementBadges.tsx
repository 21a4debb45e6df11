import type { components } from '~/base/api/schema'
import { StateBadge, type Tone } from '~/base/ui/StateBadge/StateBadge'
import { useWords } from '~/base/words/words'

type StatementState = components['schemas']['StatementState']
type Continuity = components['schemas']['Continuity']

const STATES: Record<StatementState, Tone> = { posted: 'good', quarantined: 'bad', discarded: 'over' }
const CONTINUITIES: Record<Continuity, Tone> = { first: 'good', continues: 'good', gap: 'bad', overlaps: 'waiting', unknown: 'waiting' }

/** Where a statement stands. */
export function StatementStateBadge({ state }: { state: StatementState }) {
  return <StateBadge tone={STATES[state]}>{useWords().StatementState[state]}</StateBadge>
}

/** How a statement follows the one before it. */
export function ContinuityBadge({ continuity }: { continuity: Continuity }) {
  return <StateBadge tone={CONTINUITIES[continuity]}>{useWords().Continuity[continuity]}</StateBadge>
}

/** Where a statement stands, and that something is missing before it, where that is so. */
export function StatementBadges({ statement }: { statement: components['schemas']['Statement'] }) {
  const { state, continuity } = statement
  return (
    <>
      <StatementStateBadge state={state} /> {continuity === 'gap' || continuity === 'overlaps' ? <ContinuityBadge continuity={continuity} /> : null}
    </>
  )
}

import type { components } from '~/base/api/schema'
import { StateBadge, type Tone } from '~/base/ui/StateBadge/StateBadge'
import { useWords } from '~/base/words/words'

type SuspenseState = components['schemas']['SuspenseState']
type ResolutionState = components['schemas']['ResolutionState']

const ITEMS: Record<SuspenseState, Tone> = { open: 'waiting', proposed: 'moving', closed: 'over' }
const RESOLUTIONS: Record<ResolutionState, Tone> = { proposed: 'waiting', confirmed: 'good', rejected: 'bad', withdrawn: 'over' }

/** Where an item in suspense stands. */
export function SuspenseBadge({ state }: { state: SuspenseState }) {
  return <StateBadge tone={ITEMS[state]}>{useWords().SuspenseState[state]}</StateBadge>
}

/** Where a resolution stands. */
export function ResolutionBadge({ state }: { state: ResolutionState }) {
  return <StateBadge tone={RESOLUTIONS[state]}>{useWords().ResolutionState[state]}</StateBadge>
}

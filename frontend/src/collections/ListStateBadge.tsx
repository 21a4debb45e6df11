import type { components } from '~/base/api/schema'
import { StateBadge, type Tone } from '~/base/ui/StateBadge/StateBadge'
import { useWords } from '~/base/words/words'

type ListState = components['schemas']['ListState']

const TONES: Record<ListState, Tone> = { prepared: 'waiting', signed: 'moving', announced: 'good', withdrawn: 'over' }

/** Where an itemised list stands. */
export function ListStateBadge({ state }: { state: ListState }) {
  return <StateBadge tone={TONES[state]}>{useWords().ListState[state]}</StateBadge>
}

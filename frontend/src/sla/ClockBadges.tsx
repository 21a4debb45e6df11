import type { components } from '~/base/api/schema'
import { useWorkingTime } from '~/base/language/workingTime'
import { StateBadge, type Tone } from '~/base/ui/StateBadge/StateBadge'
import { useWords } from '~/base/words/words'
import { useClocksTexts } from './clocks-texts'

export type CaseClock = components['schemas']['CaseClock']

const TONES: Record<CaseClock['state'], Tone> = { running: 'moving', paused: 'waiting', stopped: 'good', merged: 'over', switched_off: 'over' }

/** Where a clock stands. */
export function ClockStateBadge({ clock: { state } }: { clock: Pick<CaseClock, 'state'> }) {
  return <StateBadge tone={TONES[state]}>{useWords().CaseClockState[state]}</StateBadge>
}

/** How much working time is left until the answer is due, or by how much it is late. */
export function DueBadge({ clock }: { clock: CaseClock }) {
  const t = useClocksTexts()
  const time = useWorkingTime()
  if (clock.overdue_minutes > 0) return <StateBadge tone="bad">{t.late(time(clock.overdue_minutes))}</StateBadge>
  const isOpen = clock.state === 'running' || clock.state === 'paused'
  // The first word may be late while there is time for the answer.
  if (clock.is_late) return <StateBadge tone="bad">{isOpen ? t.firstIsLate : t.wasLate}</StateBadge>
  return isOpen ? <span>{t.left(time(clock.remaining_minutes))}</span> : null
}

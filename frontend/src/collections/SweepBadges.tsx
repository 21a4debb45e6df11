import type { components } from '~/base/api/schema'
import { StateBadge, type Tone } from '~/base/ui/StateBadge/StateBadge'
import { useWords } from '~/base/words/words'
import { useSweepsTexts } from './sweeps-texts'

type Sweep = components['schemas']['Sweep']

const TONES: Record<Sweep['state'], Tone> = { sent: 'moving', unsent: 'waiting', arrived: 'good' }

/** Where a sweep's money is, and that it is not known what it took, where that is so. */
export function SweepBadges({ sweep }: { sweep: Sweep }) {
  const t = useSweepsTexts()
  return (
    <>
      <StateBadge tone={TONES[sweep.state]}>{useWords().SweepState[sweep.state]}</StateBadge>
      {!sweep.is_explained && (
        <>
          {' '}
          <StateBadge tone="bad">{t.isExplained.false}</StateBadge>
        </>
      )}
    </>
  )
}

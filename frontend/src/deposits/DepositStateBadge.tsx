import type { components } from '~/base/api/schema'
import { StateBadge, type Tone } from '~/base/ui/StateBadge/StateBadge'
import { useWords } from '~/base/words/words'
import styles from './DepositStateBadge.module.css'
import { useDepositsTexts } from './deposits-texts'

type DepositState = components['schemas']['DepositState']

const TONES: Record<DepositState, Tone> = {
  declared: 'waiting',
  received: 'moving',
  swept: 'moving',
  announced: 'good',
  partially_refunded: 'good',
  refunded: 'over',
  cancelled: 'over',
  reversed: 'bad',
}

/** Where a deposit stands, and what stands in its way. */
export function DepositStateBadge({ state, isOnHold = false, isDisputed = false }: { state: DepositState; isOnHold?: boolean; isDisputed?: boolean }) {
  const t = useDepositsTexts()
  return (
    <span className={styles.badges}>
      <StateBadge tone={TONES[state]}>{useWords().DepositState[state]}</StateBadge>
      {isOnHold && <StateBadge tone="bad">{t.onHold}</StateBadge>}
      {isDisputed && <StateBadge tone="bad">{t.disputed}</StateBadge>}
    </span>
  )
}

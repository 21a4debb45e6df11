import { StateBadge } from '~/base/ui/StateBadge/StateBadge'
import { useHoldsTexts } from './holds-texts'

/** Whether a hold still blocks its deposit. */
export function HoldStateBadge({ isReleased }: { isReleased: boolean }) {
  const t = useHoldsTexts()
  return <StateBadge tone={isReleased ? 'over' : 'bad'}>{isReleased ? t.released : t.standing}</StateBadge>
}

import { useWorkingTime } from '~/base/language/workingTime'
import { StateBadge } from '~/base/ui/StateBadge/StateBadge'
import { useCasesTexts } from './cases-texts'
import type { Standing } from './standing'

/** How a case's time stands: left, over, or standing still. */
export function TimeBadge({ standing }: { standing: Standing | null }) {
  const t = useCasesTexts().clock
  const time = useWorkingTime()
  switch (standing?.is) {
    case undefined:
      return null
    case 'running':
      return <StateBadge tone="moving">{t.running(time(standing.minutes))}</StateBadge>
    case 'late':
      return <StateBadge tone="bad">{t.late(time(standing.minutes))}</StateBadge>
    case 'paused':
      return <StateBadge tone="waiting">{t.paused}</StateBadge>
    case 'in_time':
      return <StateBadge tone="good">{t.in_time}</StateBadge>
    case 'was_late':
      return <StateBadge tone="bad">{t.was_late(time(standing.minutes))}</StateBadge>
  }
}

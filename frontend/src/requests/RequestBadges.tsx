import { useWorkingTime } from '~/base/language/workingTime'
import { StateBadge, type Tone } from '~/base/ui/StateBadge/StateBadge'
import { useWords } from '~/base/words/words'
import { type CaseState, type ServiceRequest, standingOf } from './clock'
import { useRequestsTexts } from './requests-texts'

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

/** How a request's time stands: left, over, or standing still. */
export function ClockBadge({ request }: { request: Pick<ServiceRequest, 'state' | 'clock'> }) {
  const t = useRequestsTexts().clock
  const time = useWorkingTime()
  const standing = standingOf(request)
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

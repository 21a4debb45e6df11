import type { components } from '~/base/api/schema'
import { StateBadge, type Tone } from '~/base/ui/StateBadge/StateBadge'
import { useWords } from '~/base/words/words'

type NoticeState = components['schemas']['NoticeState']

const TONES: Record<NoticeState, Tone> = { prepared: 'waiting', signed_once: 'waiting', issued: 'good', rejected: 'bad' }

/** Where a collection notice stands. */
export function NoticeBadge({ state }: { state: NoticeState }) {
  return <StateBadge tone={TONES[state]}>{useWords().NoticeState[state]}</StateBadge>
}

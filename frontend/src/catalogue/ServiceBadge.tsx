import type { components } from '~/base/api/schema'
import { StateBadge, type Tone } from '~/base/ui/StateBadge/StateBadge'
import { useWords } from '~/base/words/words'
import { useCatalogueTexts } from './catalogue-texts'

/** Whether a service can be asked for. */
export function ServiceBadge({ isWithdrawn, hasForm }: { isWithdrawn: boolean; hasForm: boolean }) {
  const t = useCatalogueTexts()
  if (isWithdrawn) return <StateBadge tone="over">{t.withdrawn}</StateBadge>
  return <StateBadge tone={hasForm ? 'good' : 'waiting'}>{hasForm ? t.offered : t.notOffered}</StateBadge>
}

type FormState = components['schemas']['ServiceFormState']
const TONES: Record<FormState, Tone> = { draft: 'waiting', published: 'good', superseded: 'over' }

/** Where a form stands. */
export function FormBadge({ state }: { state: FormState }) {
  return <StateBadge tone={TONES[state]}>{useWords().ServiceFormState[state]}</StateBadge>
}

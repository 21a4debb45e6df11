import type { components } from '~/base/api/schema'
import { StateBadge, type Tone } from '~/base/ui/StateBadge/StateBadge'
import { useWords } from '~/base/words/words'

type Schemas = components['schemas']

const PAYMENT: Record<Schemas['PaymentState'], Tone> = { instructed: 'moving', settled: 'good', returned: 'bad', unexecuted: 'bad', reissued: 'over', restored: 'over' }
const ORDER: Record<Schemas['TransferOrderState'], Tone> = { sent: 'moving', partly_settled: 'moving', settled: 'good', unexecuted: 'bad' }
const REMEDY: Record<Schemas['RemedyState'], Tone> = { proposed: 'waiting', approved: 'good', rejected: 'bad' }
const DRAW: Record<Schemas['DrawState'], Tone> = { requested: 'waiting', arrived: 'good', withdrawn: 'over' }

/** Where a payment stands. */
export function PaymentBadge({ state }: { state: Schemas['PaymentState'] }) {
  return <StateBadge tone={PAYMENT[state]}>{useWords().PaymentState[state]}</StateBadge>
}

/** Where a transfer order stands. */
export function OrderBadge({ state }: { state: Schemas['TransferOrderState'] }) {
  return <StateBadge tone={ORDER[state]}>{useWords().TransferOrderState[state]}</StateBadge>
}

/** Where a remedy stands. */
export function RemedyBadge({ state }: { state: Schemas['RemedyState'] }) {
  return <StateBadge tone={REMEDY[state]}>{useWords().RemedyState[state]}</StateBadge>
}

/** Where a draw of funds stands. */
export function DrawBadge({ state }: { state: Schemas['DrawState'] }) {
  return <StateBadge tone={DRAW[state]}>{useWords().DrawState[state]}</StateBadge>
}

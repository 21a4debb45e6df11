// The way of a refund, from the draft to the closed request.

import type { components } from '~/base/api/schema'
import type { Verb } from '~/base/actions/ActionBar'

export type Refund = components['schemas']['Refund']
export type RefundState = components['schemas']['RefundState']

/** The steps of the way, in their order. */
export const STEPS = ['submission', 'controller', 'agency_signatory', 'check', 'office_head', 'head', 'funding', 'transfer_order', 'settlement', 'closing'] as const
export type Step = (typeof STEPS)[number]

/** The step that a refund waits for; none where its way is over. */
const AWAITS: Record<RefundState, Step | null> = {
  draft: 'submission',
  returned: 'submission',
  submitted: 'controller',
  controller_signed: 'agency_signatory',
  cosigned: 'check',
  under_check: 'check',
  checked: 'office_head',
  approved_once: 'head',
  approved: 'funding',
  funded: 'transfer_order',
  instructed: 'settlement',
  partly_settled: 'settlement',
  payment_returned: 'settlement',
  settled: 'closing',
  closed: null,
  rejected: null,
  cancelled: null,
  expired: null,
}

/** The step that a refund in this state waits for. */
export function awaits(state: RefundState): Step | null {
  return AWAITS[state]
}

/** Whether the way ended before its end: refused, taken back, or too late. */
export function isCutShort(state: RefundState): boolean {
  return state === 'rejected' || state === 'cancelled' || state === 'expired'
}

/** A step of the way as it looks now: done (by whom and when, where that was written down), awaited, or still to come. */
export interface WayStep {
  step: Step
  is: 'done' | 'awaited' | 'to come' | 'off'
  by?: string
  at?: string
}

/** The whole way of a refund. */
export function wayOf(refund: Refund): WayStep[] {
  const awaited = awaits(refund.state)
  const reached = awaited === null ? (isCutShort(refund.state) ? lastSigned(refund) + 1 : STEPS.length) : STEPS.indexOf(awaited)
  return STEPS.map((step, index) => {
    const signature = refund.signatures.find((one) => one.step === step)
    const done = { ...(signature ? { by: signature.user_name, at: signature.signed_at } : {}), ...(step === 'submission' && refund.submitted_at ? { at: refund.submitted_at } : {}) }
    if (index < reached) return { step, is: 'done', ...done }
    if (isCutShort(refund.state)) return { step, is: 'off' }
    return { step, is: index === reached ? 'awaited' : 'to come' }
  })
}

function lastSigned(refund: Refund): number {
  const signed = refund.signatures.map(({ step }) => STEPS.findIndex((one) => one === step))
  return Math.max(refund.submitted_at ? 0 : -1, ...signed)
}

/** What is done next at each state, by whose turn it is. */
const DUE: Partial<Record<RefundState, Verb>> = {
  draft: 'submission',
  returned: 'correction',
  submitted: 'controller-signature',
  controller_signed: 'cosignature',
  cosigned: 'examination',
  under_check: 'check',
  checked: 'approvals',
  approved_once: 'approvals',
  approved: 'funding',
  funded: 'transfer_order',
  settled: 'closing',
}

/** The action that is due in a state. */
export function due(state: RefundState): Verb | undefined {
  return DUE[state]
}

const RESERVING: ReadonlySet<RefundState> = new Set(['submitted', 'controller_signed', 'cosigned', 'under_check', 'checked', 'approved_once'])

/** Whether what is asked for is reserved: from submission to the second approval. */
export function isReserving(state: RefundState): boolean {
  return RESERVING.has(state)
}

/** Whether the agency can still write it. */
export function isOpen(state: RefundState): boolean {
  return state === 'draft' || state === 'returned'
}

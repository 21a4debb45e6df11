// Which requests are open, and how their time stands.

import type { components } from '~/base/api/schema'
import { type Standing, standing } from '~/base/cases/standing'

export type ServiceRequest = components['schemas']['ServiceRequest']
export type CaseState = components['schemas']['CaseState']

const OPEN: ReadonlySet<CaseState> = new Set(['registered', 'triaged', 'assigned', 'in_review', 'waiting_for_applicant'])

/** Whether somebody still has to answer. */
export function isOpen(state: CaseState): boolean {
  return OPEN.has(state)
}

/** How a request's time stands; nothing where nothing was promised, and of what ended without an answer. */
export function standingOf({ state, clock }: Pick<ServiceRequest, 'state' | 'clock'>): Standing | null {
  const isAnswered = state === 'answered' || state === 'closed'
  return standing(isOpen(state) ? 'open' : isAnswered ? 'answered' : 'over', clock)
}

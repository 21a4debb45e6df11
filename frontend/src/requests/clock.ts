// How a request's time stands, told in one word and an amount of working time.

import type { components } from '~/base/api/schema'

export type ServiceRequest = components['schemas']['ServiceRequest']
export type CaseState = components['schemas']['CaseState']

/** Where the request's time stands, and how much of it is left, over, or was used. */
export interface Standing {
  is: 'running' | 'late' | 'paused' | 'in_time' | 'was_late'
  minutes: number
}

const OPEN: ReadonlySet<CaseState> = new Set(['registered', 'triaged', 'assigned', 'in_review', 'waiting_for_applicant'])

/** Whether somebody still has to answer. */
export function isOpen(state: CaseState): boolean {
  return OPEN.has(state)
}

/** How a request's time stands; nothing where nothing was promised, and of what ended without an answer. */
export function standingOf({ state, clock }: Pick<ServiceRequest, 'state' | 'clock'>): Standing | null {
  if (!clock) return null
  const { promised_minutes: promised, used_minutes: used, is_late: isLate, answer_due_at: due } = clock
  if (state === 'answered' || state === 'closed') return isLate ? { is: 'was_late', minutes: used - promised } : { is: 'in_time', minutes: used }
  if (!isOpen(state)) return null
  if (isLate) return { is: 'late', minutes: used - promised }
  // A deadline that nobody can tell is one that stands still.
  return due ? { is: 'running', minutes: promised - used } : { is: 'paused', minutes: promised - used }
}

// How a case's time stands, told in one word and an amount of working time.

import type { components } from '~/base/api/schema'

export type CaseTime = components['schemas']['CaseTime']

/** What a clock means for a case: somebody still has to answer, the answer is given, or it ended without one. */
export type Phase = 'open' | 'answered' | 'over'

/** Where a case's time stands, and how much of it is left, over, or was used. */
export interface Standing {
  is: 'running' | 'late' | 'paused' | 'in_time' | 'was_late'
  minutes: number
}

/** How a case's time stands; nothing where nothing was promised, and of what ended without an answer. */
export function standing(phase: Phase, clock: CaseTime | undefined): Standing | null {
  if (!clock || phase === 'over') return null
  const { promised_minutes: promised, used_minutes: used, is_late: isLate, answer_due_at: due } = clock
  if (phase === 'answered') return isLate ? { is: 'was_late', minutes: used - promised } : { is: 'in_time', minutes: used }
  if (isLate) return { is: 'late', minutes: used - promised }
  // A deadline that nobody can tell is one that stands still.
  return due ? { is: 'running', minutes: promised - used } : { is: 'paused', minutes: promised - used }
}

import { Refusal } from '~/base/api/problem'
import type { components } from '~/base/api/schema'
import type { Tone } from '~/base/ui/StateBadge/StateBadge'

export type TrackedCase = components['schemas']['TrackedCase']
export type CaseState = TrackedCase['state']
type Action = TrackedCase['actions'][number]

/** How a state is felt by whoever waits. */
export const TONES: Record<CaseState, Tone> = {
  registered: 'moving',
  triaged: 'moving',
  assigned: 'moving',
  in_review: 'moving',
  waiting_for_applicant: 'waiting',
  answered: 'good',
  closed: 'good',
  withdrawn: 'over',
  expired: 'over',
  rejected_invalid: 'bad',
  merged_duplicate: 'over',
}

/** How the state of a complaint is felt by whoever waits. */
export const COMPLAINT_TONES: Record<NonNullable<TrackedCase['complaint']>['state'], Tone> = {
  registered: 'moving',
  acknowledged: 'moving',
  investigating: 'moving',
  waiting_for_complainant: 'waiting',
  decided: 'good',
  remedy_ordered: 'moving',
  remedy_done: 'good',
  appealed: 'moving',
  reviewed_by_head: 'good',
  closed: 'good',
  withdrawn: 'over',
}

/** What the API says of something that the applicant may want to do; undefined where it is not near. */
export function actionOf({ actions }: TrackedCase, verb: Action['action']): Action | undefined {
  return actions.find(({ action }) => action === verb)
}

/** The unit that has the case: the last one that it was given to. */
export function unitOf({ entries }: TrackedCase): { unit_fa: string; unit_en: string } | null {
  const last = entries.findLast(({ unit_fa, unit_en }) => unit_fa !== undefined && unit_en !== undefined)
  return last?.unit_fa !== undefined && last.unit_en !== undefined ? { unit_fa: last.unit_fa, unit_en: last.unit_en } : null
}

/** Whether the office still works on it, or waits. */
export function isUnderWay({ state }: TrackedCase): boolean {
  return ['registered', 'triaged', 'assigned', 'in_review', 'waiting_for_applicant'].includes(state)
}

/** Whether the half hour is over, or the secret was changed. */
export function isExpiry(error: unknown): boolean {
  return error instanceof Refusal && error.code === 'tracking_required'
}

// Where a complaint stands, and the steps of those who handle it.

import type { Verb } from '~/base/actions/ActionBar'
import type { Sendable } from '~/base/api/send'
import type { components } from '~/base/api/schema'
import { type Phase, type Standing, standing } from '~/base/cases/standing'
import type { Tone } from '~/base/ui/StateBadge/StateBadge'

export type Complaint = components['schemas']['Complaint']
export type ComplaintState = components['schemas']['ComplaintState']
type Role = components['schemas']['Role']

/** Who handles complaints; the head of treasury does on appeal, and where every officer is complained of. */
export const HANDLERS: readonly Role[] = ['complaint_officer', 'treasury_head']

/** How a state is felt by those who have to do something, and when the clock counts. */
const STATES: Record<ComplaintState, { tone: Tone; phase: Phase }> = {
  registered: { tone: 'waiting', phase: 'open' },
  acknowledged: { tone: 'moving', phase: 'open' },
  investigating: { tone: 'moving', phase: 'open' },
  waiting_for_complainant: { tone: 'waiting', phase: 'open' },
  decided: { tone: 'good', phase: 'answered' },
  remedy_ordered: { tone: 'moving', phase: 'answered' },
  remedy_done: { tone: 'good', phase: 'answered' },
  appealed: { tone: 'bad', phase: 'open' },
  reviewed_by_head: { tone: 'good', phase: 'answered' },
  closed: { tone: 'over', phase: 'answered' },
  withdrawn: { tone: 'over', phase: 'over' },
}

/** How a state is felt. */
export function toneOf(state: ComplaintState): Tone {
  return STATES[state].tone
}

/** How a complaint's time stands. */
export function standingOf({ state, clock }: Pick<Complaint, 'state' | 'clock'>): Standing | null {
  return standing(STATES[state].phase, clock)
}

/** Steps that ask for a sentence at most. */
export const ASKED = {
  acknowledgement: '/v1/complaints/{id}/acknowledgement',
  investigation: '/v1/complaints/{id}/investigation',
  question: '/v1/complaints/{id}/question',
  'remedy/completion': '/v1/complaints/{id}/remedy/completion',
  review: '/v1/complaints/{id}/review',
  notes: '/v1/complaints/{id}/notes',
} as const satisfies Partial<Record<Verb, Sendable>>
export type Asked = keyof typeof ASKED

/** Under which member the sentence of a step is sent. */
export const WRITTEN = { question: 'question', 'remedy/completion': 'text', notes: 'text' } as const satisfies Partial<Record<Asked, string>>

/** What is sent for a step that asks for a sentence, or for none. */
export function bodyOf(step: Asked, written: string): Record<string, string> {
  return step in WRITTEN ? { [WRITTEN[step as keyof typeof WRITTEN]]: written } : {}
}

/** Steps with a form of their own. */
export const FORMED = ['assignment', 'interim-reply', 'decision', 'remedy'] as const
export type Formed = (typeof FORMED)[number]
export type Step = Asked | Formed

/** Whether a word is owed to the complainant before anything can be decided. */
export function owesWord({ actions }: Pick<Complaint, 'actions'>): boolean {
  return actions.some(({ action, because }) => action === 'decision' && because === 'complaint_interim_due')
}

/** What takes a complaint on, the most urgent first; a question, a note or handing it over do not. */
const ONWARD: readonly Step[] = ['acknowledgement', 'review', 'investigation', 'decision', 'remedy/completion', 'remedy']

/** The step that is due next, where one is the reader's. */
export function dueIn(complaint: Pick<Complaint, 'actions'>): Step | undefined {
  if (owesWord(complaint)) return 'interim-reply'
  return ONWARD.find((step) => complaint.actions.some(({ action, is_allowed }) => action === step && is_allowed))
}

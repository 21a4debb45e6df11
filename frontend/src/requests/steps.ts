// The steps of the staff on a request, and what each of them sends.

import type { Verb } from '~/base/actions/ActionBar'
import type { Sendable } from '~/base/api/send'
import type { components } from '~/base/api/schema'
import type { CaseState } from './clock'

/** To whose holders a request may be given. */
export const WORKERS: readonly components['schemas']['Role'][] = ['treasury_clerk', 'treasury_office_head']

/** Steps that ask for a sentence at most. */
export const ASKED = {
  review: '/v1/requests/{id}/review',
  question: '/v1/requests/{id}/question',
  notes: '/v1/requests/{id}/notes',
  rejection: '/v1/requests/{id}/rejection',
  closing: '/v1/requests/{id}/closing',
} as const satisfies Partial<Record<Verb, Sendable>>
export type Asked = keyof typeof ASKED

/** Under which member the sentence of a step is sent. */
export const WRITTEN = { question: 'question', notes: 'text', rejection: 'reason' } as const satisfies Partial<Record<Asked, string>>

/** What is sent for a step that asks for a sentence, or for none. */
export function bodyOf(step: Asked, written: string): Record<string, string> {
  return step in WRITTEN ? { [WRITTEN[step as keyof typeof WRITTEN]]: written } : {}
}

/** Steps with a form of their own. */
export const FORMED = ['triage', 'assignment', 'answer', 'merger', 'secret'] as const
export type Formed = (typeof FORMED)[number]

/** Those that cannot be taken back. */
export const DANGEROUS: readonly Verb[] = ['rejection', 'merger']

const DUE: Partial<Record<CaseState, Verb>> = { registered: 'triage', triaged: 'assignment', assigned: 'review', in_review: 'answer', answered: 'closing' }

/** The step that is due next, where one of the staff's is. */
export function dueIn(state: CaseState): Verb | undefined {
  return DUE[state]
}

// A form as the API defines it, and what can be asked of it without drawing it.

import type { components } from '~/base/api/schema'

export type FormDefinition = components['schemas']['FormDefinition']
export type FormPage = components['schemas']['PageDefinition']
export type FormField = components['schemas']['FormField']
export type FormAnswer = components['schemas']['FormAnswer']
export type FormOption = components['schemas']['FormOption']
type Members<T> = T extends unknown ? keyof T : never
/** The kinds of answers. */
export type AnswerKind = Members<FormAnswer> & string
/** The answers to a form, by the names of its fields. */
export type Answers = Record<string, unknown>

/** Of which kind an answer is: the one member that it has. */
export function kindOf(answer: FormAnswer): AnswerKind {
  return Object.keys(answer)[0] as AnswerKind
}

/** Whether a field is asked, given what was chosen before. */
export function isAsked(field: FormField, answers: Answers): boolean {
  if (!field.shown_if) return true
  const chosen = answers[field.shown_if.field]
  return Array.isArray(chosen) ? chosen.includes(field.shown_if.equals) : chosen === field.shown_if.equals
}

/** What was chosen, as a list, whether one or several could be. */
export function chosenOf(answer: unknown): string[] {
  if (Array.isArray(answer)) return answer.filter((one): one is string => typeof one === 'string')
  return typeof answer === 'string' ? [answer] : []
}

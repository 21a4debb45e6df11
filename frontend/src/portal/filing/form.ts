// What a form asks after the answers so far, on which pages, and what is sent of them. The same rules as the API's
// (`kernel/src/form`), which has the last word.

import type { components } from '~/base/api/schema'
import { latinDigits, jalaliDay } from '~/base/language/numbers'

export type FormDefinition = components['schemas']['FormDefinition']
export type FormField = components['schemas']['FormField']
export type FormAnswer = components['schemas']['FormAnswer']

/** What stands in a field: words, an identifier, an amount, a day (ISO); the values chosen, where it may be several. */
export type Value = string | readonly string[]
/** What stands in the fields, by their names; also what stood in fields that are not asked any more. */
export type Values = Readonly<Record<string, Value>>

/** A page of the form that asks something. */
export interface AskedPage {
  /** Its number in the form, from 1. */
  number: number
  title_fa: string
  title_en: string
  fields: FormField[]
}

/** Whether something was written or chosen: white space and marks that nobody sees are nothing. */
export function isGiven(value: Value | undefined): value is Value {
  if (value === undefined) return false
  return typeof value === 'string' ? /[^\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/.test(value) : value.length > 0
}

/** Whether a field is answered by files. */
export function isFile({ answer }: FormField): boolean {
  return 'file' in answer
}

/** The fields that are asked, in their order. What stands in a field that is not asked decides nothing. */
export function askedFields({ pages }: FormDefinition, values: Values): FormField[] {
  const asked = new Set<string>()
  return pages
    .flatMap(({ fields }) => fields)
    .filter(({ name, shown_if }) => {
      const value = shown_if && asked.has(shown_if.field) ? values[shown_if.field] : undefined
      const holds = !shown_if || value === shown_if.equals || (Array.isArray(value) && value.includes(shown_if.equals))
      if (holds) asked.add(name)
      return holds
    })
}

/** The pages on which something can be answered; a page of which nothing is asked is passed over. */
export function askedPages(definition: FormDefinition, values: Values): AskedPage[] {
  const asked = askedFields(definition, values)
  return definition.pages
    .map((page, at) => ({ number: at + 1, title_fa: page.title_fa, title_en: page.title_en, fields: page.fields.filter((field) => asked.includes(field)) }))
    .filter(({ fields }) => fields.length > 0)
}

/** The ids of the files that answer a field; none where it is not answered by files. */
export function filesOf(field: FormField, values: Values): readonly string[] {
  const value = values[field.name]
  return isFile(field) && Array.isArray(value) ? value : []
}

/** The answers as they are sent: of what is asked, what was given. */
export function answersOf(definition: FormDefinition, values: Values): Record<string, Value> {
  const given = askedFields(definition, values).flatMap(({ name, answer }) => {
    const value = values[name]
    return isGiven(value) ? [[name, asSent(answer, value)] as const] : []
  })
  return Object.fromEntries(given)
}

function asSent(answer: FormAnswer, value: Value): Value {
  if (typeof value !== 'string') return value
  if ('text' in answer) return plainText(value)
  return 'jalali_day' in answer ? latinDigits(jalaliDay(value)).replaceAll('/', '-') : value
}

/** A text as it is counted and sent: its lines end in one way, and nothing stands around it. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim()
}

/** What the request is about: the form's own question for it, where it has one; else the applicant's words; else the service. */
export function subjectOf(definition: FormDefinition, values: Values, written: string, service: string): string {
  const own = hasSubject(definition) ? values['subject'] : undefined
  const subject = typeof own === 'string' ? own : written
  return isGiven(subject) ? plainText(subject).slice(0, 200) : service
}

/** Whether the form asks for the subject by itself: nobody is asked twice (WCAG 2.2, 3.3.7). */
export function hasSubject({ pages }: FormDefinition): boolean {
  return pages.some(({ fields }) => fields.some(({ name, answer, shown_if }) => name === 'subject' && 'text' in answer && !answer.text.is_multiline && !shown_if))
}

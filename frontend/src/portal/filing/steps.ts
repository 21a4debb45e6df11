// The steps of filing a request: the pages that ask something, who asks, and all of it once more.

import { applicantFaults, type ApplicantNeed } from './applicant'
import { faultOf } from './check'
import type { Draft } from './draft'
import { askedPages, type AskedPage, type FormDefinition, type Values } from './form'

/** A step, by the name that its address has. */
export type FilingStep = { key: string; page: AskedPage } | { key: 'applicant'; page?: never } | { key: 'check'; page?: never }

/** The steps that there are after the answers so far. */
export function stepsOf(definition: FormDefinition, values: Values): FilingStep[] {
  return [...askedPages(definition, values).map((page) => ({ key: `page-${page.number}`, page })), { key: 'applicant' }, { key: 'check' }]
}

/** How far one may go: to the first step at which something is missing or wrong. */
export function reach(steps: readonly FilingStep[], { values, applicant }: Pick<Draft, 'values' | 'applicant'>, needs: readonly ApplicantNeed[] = []): number {
  const open = steps.findIndex((step) => {
    if (step.page) return step.page.fields.some((field) => faultOf(field, values[field.name]) !== null)
    return step.key === 'check' || applicantFaults(applicant, needs).length > 0
  })
  return open
}

/** The step on which something stands that the API names by a JSON Pointer. */
export function stepOf(pointer: string, steps: readonly FilingStep[]): FilingStep | undefined {
  const name = /^\/answers\/([^/]+)/.exec(pointer)?.[1]
  if (name !== undefined) return steps.find((step) => step.page?.fields.some((field) => field.name === name))
  return pointer === '/subject' || pointer.startsWith('/applicant') ? steps.find(({ key }) => key === 'applicant') : undefined
}

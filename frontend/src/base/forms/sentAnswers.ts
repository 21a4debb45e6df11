import { type Answers, type FormDefinition, isAsked } from './definition'

/** What an applicant would send: the answers that were asked for and given. */
export function sentAnswers(definition: FormDefinition, answers: Answers): Record<string, never> {
  const asked = definition.pages.flatMap((page) => page.fields).filter((field) => isAsked(field, answers))
  const given = asked.map((field) => [field.name, answers[field.name]] as const)
  // The contract says only that it is an object: its members are the form's.
  return Object.fromEntries(given.filter(([, answer]) => answer !== undefined && answer !== '' && !(Array.isArray(answer) && answer.length === 0))) as Record<string, never>
}

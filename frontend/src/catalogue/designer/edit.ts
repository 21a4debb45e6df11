// Changes of a form that is being designed. Pure: each gives the form as it is afterwards. Whether it is a form, the API says.

import { type AnswerKind, type FormAnswer, type FormDefinition, type FormField, type FormOption, type FormPage, kindOf } from '~/base/forms/definition'

/** The kinds of answers, in the order in which they are offered. */
export const KINDS = ['text', 'choice', 'jalali_day', 'amount', 'national_id', 'legal_id', 'sheba', 'credit_number', 'file'] as const satisfies readonly AnswerKind[]

/** Where a field stands. */
export interface Place {
  page: number
  field: number
}

/** An answer of a kind, as one begins with it. */
export function blankAnswer(kind: AnswerKind): FormAnswer {
  switch (kind) {
    case 'text':
      return { text: { min_length: 1, max_length: 200, is_multiline: false } }
    case 'choice':
      return { choice: { options: [blankOption([]), blankOption([{ value: 'option_1', label_fa: '', label_en: '' }])], is_several: false } }
    case 'jalali_day':
      return { jalali_day: {} }
    case 'amount':
      return { amount: {} }
    case 'national_id':
      return { national_id: {} }
    case 'legal_id':
      return { legal_id: {} }
    case 'sheba':
      return { sheba: {} }
    case 'credit_number':
      return { credit_number: {} }
    case 'file':
      return { file: { file_types: ['pdf'], most_bytes: 5_242_880, most_files: 1 } }
  }
}

/** An option that no other is called like. */
export function blankOption(others: readonly FormOption[]): FormOption {
  return { value: freshName('option', others.map((option) => option.value)), label_fa: '', label_en: '' }
}

function freshName(stem: string, taken: readonly string[]): string {
  let number = taken.length + 1
  while (taken.includes(`${stem}_${number}`)) number += 1
  return `${stem}_${number}`
}

function blankField(form: FormDefinition): FormField {
  const taken = form.pages.flatMap((page) => page.fields.map((field) => field.name))
  return { name: freshName('field', taken), label_fa: '', label_en: '', is_required: true, answer: blankAnswer('text') }
}

/** A form as one begins with it: one page, one question. */
export function blankForm(): FormDefinition {
  const empty: FormDefinition = { pages: [] }
  return { pages: [{ title_fa: '', title_en: '', fields: [blankField(empty)] }] }
}

function withPages(form: FormDefinition, pages: FormPage[]): FormDefinition {
  return { ...form, pages }
}

/** Adds a page with one question at the end. */
export function addPage(form: FormDefinition): FormDefinition {
  return withPages(form, [...form.pages, { title_fa: '', title_en: '', fields: [blankField(form)] }])
}

export function changePage(form: FormDefinition, at: number, change: Partial<FormPage>): FormDefinition {
  return withPages(form, form.pages.map((page, index) => (index === at ? { ...page, ...change } : page)))
}

export function removePage(form: FormDefinition, at: number): FormDefinition {
  return withPages(form, form.pages.toSpliced(at, 1))
}

/** Changes the place of a page with the one before (-1) or after (1); at an end it stays. */
export function movePage(form: FormDefinition, at: number, by: -1 | 1): FormDefinition {
  const [page, other] = [form.pages[at], form.pages[at + by]]
  return page && other ? withPages(form, form.pages.with(at, other).with(at + by, page)) : form
}

/** Adds a question at the end of a page. */
export function addField(form: FormDefinition, page: number): FormDefinition {
  const fields = form.pages[page]?.fields ?? []
  return changePage(form, page, { fields: [...fields, blankField(form)] })
}

export function changeField(form: FormDefinition, { page, field }: Place, change: Partial<FormField>): FormDefinition {
  const fields = form.pages[page]?.fields ?? []
  return changePage(form, page, { fields: fields.map((one, index) => (index === field ? tidy({ ...one, ...change }) : one)) })
}

/** What was emptied is left out. */
function tidy(field: FormField): FormField {
  return Object.fromEntries(Object.entries(field).filter(([name, value]) => value !== undefined && !(name.startsWith('hint_') && value === ''))) as unknown as FormField
}

export function removeField(form: FormDefinition, { page, field }: Place): FormDefinition {
  return changePage(form, page, { fields: (form.pages[page]?.fields ?? []).toSpliced(field, 1) })
}

/** Where a field comes to when it is moved by one: over the end of its page it goes to the next one. */
export function placeAfterMove(form: FormDefinition, { page, field }: Place, by: -1 | 1): Place | null {
  const here = form.pages[page]?.fields.length ?? 0
  if (field + by >= 0 && field + by < here) return { page, field: field + by }
  const next = form.pages[page + by]
  return next ? { page: page + by, field: by === 1 ? 0 : next.fields.length } : null
}

/** Moves a field by one. */
export function moveField(form: FormDefinition, from: Place, by: -1 | 1): FormDefinition {
  const to = placeAfterMove(form, from, by)
  const moved = form.pages[from.page]?.fields[from.field]
  if (!to || !moved) return form
  const without = removeField(form, from)
  const fields = without.pages[to.page]?.fields ?? []
  return changePage(without, to.page, { fields: fields.toSpliced(to.field, 0, moved) })
}

/** The choices that are asked before a field: on them it may depend. */
export function choicesBefore(form: FormDefinition, { page, field }: Place): { field: FormField; options: FormOption[] }[] {
  const before = form.pages.flatMap((one, index) => (index < page ? one.fields : index === page ? one.fields.slice(0, field) : []))
  return before.flatMap((one) => ('choice' in one.answer ? [{ field: one, options: one.answer.choice.options }] : []))
}

/** Gives a field another kind of answer; the same kind keeps what it has. */
export function turnInto(answer: FormAnswer, kind: AnswerKind): FormAnswer {
  return kindOf(answer) === kind ? answer : blankAnswer(kind)
}

/** A form that somebody wrote as JSON; `null` where it is not at least pages with fields. */
export function readForm(text: string): FormDefinition | null {
  try {
    const found = JSON.parse(text) as Partial<FormDefinition> | null
    const isForm = Array.isArray(found?.pages) && found.pages.every((page) => Array.isArray(page?.fields) && page.fields.every((field) => typeof field?.answer === 'object' && Object.keys(field.answer).some((kind) => (KINDS as readonly string[]).includes(kind))))
    return isForm ? (found as FormDefinition) : null
  } catch {
    return null
  }
}

import type { KeyboardEvent } from 'react'

const FIELDS = 'input:not([type=hidden], [type=file], :disabled), select:not(:disabled), textarea:not(:disabled)'

/**
 * Enter goes to the next field, as accountants expect, and sends from the last one; Ctrl and Enter send from everywhere.
 * For the `onKeyDownCapture` of a form, or of what stands around its fields: fields keep their keys to themselves.
 */
export function walk(event: KeyboardEvent<HTMLElement>): void {
  const field = event.target
  // What opens above the form (a calendar) has keys of its own.
  if (event.code !== 'Enter' && event.code !== 'NumpadEnter') return
  if (!(field instanceof HTMLElement) || !event.currentTarget.contains(field) || !field.matches(FIELDS)) return
  const form = field.closest('form')
  const isSending = event.ctrlKey || event.metaKey
  if (field instanceof HTMLTextAreaElement && !isSending) return
  event.preventDefault()
  if (!form) return
  const fields = [...form.querySelectorAll<HTMLElement>(FIELDS)]
  const next = fields[fields.indexOf(field) + 1]
  if (isSending || !next) form.requestSubmit()
  else next.focus()
}

/** Sets the focus where writing begins: into the first field that is empty. */
export function beginAtFirstEmpty(form: HTMLFormElement | null): void {
  const fields = [...(form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>(FIELDS) ?? [])]
  const first = fields.find((field) => field.value === '') ?? fields[0]
  first?.focus()
}

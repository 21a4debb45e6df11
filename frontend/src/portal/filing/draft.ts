// What is being written stays on the phone, so that a weak line, a call or an empty battery lose nothing. Who shares the
// machine with others keeps it for the tab only. With it goes the key under which it was sent: as long as nobody knows
// whether a request arrived, sending again is the same request.

import { type Applicant, NOBODY } from './applicant'
import type { Values } from './form'
import { isWaiting, type Uploads } from '~/base/forms/uploads'

/** On the device until it is sent, or in this tab until it is closed. */
export type Keeping = 'device' | 'tab'

export interface Draft {
  form_number: number
  values: Values
  /** The files that the answers name, as long as they wait at the office. */
  uploads: Uploads
  applicant: Applicant
  keeping: Keeping
  changed_at: number
  /** What was sent, word for word, and its key; there is one while the outcome is not known. */
  sent?: { key: string; content: string } | undefined
}

/** Longer than anybody comes back to a form, and not longer than the API knows a key again (7 days). */
const LIFE_MS = 6 * 86_400_000

/** A draft in which nothing is written yet. */
export function emptyDraft(form_number: number): Draft {
  return { form_number, values: {}, uploads: {}, applicant: NOBODY, keeping: 'device', changed_at: 0 }
}

/** The draft of a service's form, where there is one. */
export function keptDraft(code: string): Draft | null {
  for (const store of stores()) {
    const draft = read(store, code)
    if (draft) return draft
  }
  return null
}

/** Keeps a draft where it says; false where the browser does not keep anything. */
export function keepDraft(code: string, draft: Draft): boolean {
  forgetDraft(code)
  try {
    const store = draft.keeping === 'device' ? localStorage : sessionStorage
    store.setItem(nameOf(code), JSON.stringify({ ...draft, changed_at: Date.now() }))
    return true
  } catch {
    return false
  }
}

/** Lets it go, wherever it is kept. */
export function forgetDraft(code: string): void {
  for (const store of stores()) store.removeItem(nameOf(code))
}

function nameOf(code: string): string {
  return `amanat.filing.${code}`
}

/** Browsers may refuse them both: then a draft lives as long as its page. */
function stores(): Storage[] {
  try {
    return [sessionStorage, localStorage]
  } catch {
    return []
  }
}

function read(store: Storage, code: string): Draft | null {
  try {
    const draft = JSON.parse(store.getItem(nameOf(code)) ?? 'null') as Draft | null
    if (!draft || Date.now() - draft.changed_at > LIFE_MS) return null
    return withoutGone({ ...draft, uploads: draft.uploads ?? {}, applicant: { ...NOBODY, ...draft.applicant } })
  } catch {
    return null
  }
}

/** Files that the office has deleted meanwhile are asked for again. What was sent stays as it was sent. */
function withoutGone(draft: Draft): Draft {
  const gone = Object.values(draft.uploads).filter((upload) => !isWaiting(upload))
  if (gone.length === 0) return draft
  const ids = gone.map(({ id }) => id)
  const stays = (value: Values[string]) => (typeof value === 'string' ? value : value.filter((one) => !ids.includes(one)))
  return {
    ...draft,
    uploads: Object.fromEntries(Object.entries(draft.uploads).filter(([id]) => !ids.includes(id))),
    values: Object.fromEntries(Object.entries(draft.values).map(([name, value]) => [name, stays(value)])),
  }
}

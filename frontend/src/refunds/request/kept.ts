// What is written before it is sent stays in the tab: a reload, a step back or the end of a session lose nothing.

import { useState } from 'react'
import { useMe } from '~/base/api/me'
import type { RefundForm } from './form'

/** What was written; `made` is the draft that has become of it. */
export interface Kept {
  form: RefundForm
  made?: string
}

/** Where it is kept, for this person: others who sign in at the tab do not see it. */
export function useKeptAs(what: string): string {
  return `amanat.refund.${useMe().id}.${what}`
}

/** What is kept, if anything is. */
export function kept(as: string): Kept | null {
  const text = sessionStorage.getItem(as)
  return text === null ? null : (JSON.parse(text) as Kept)
}

/** Keeps what was written. */
export function keep(as: string, what: Kept): void {
  sessionStorage.setItem(as, JSON.stringify(what))
}

/** Lets it go. */
export function forget(as: string): void {
  sessionStorage.removeItem(as)
}

/** A form that outlives the page: what was kept, else what it begins with. */
export function useKeptForm(as: string, begin: () => RefundForm) {
  const [form, setForm] = useState(() => {
    const found = kept(as)
    return found && !found.made ? found.form : begin()
  })
  const change = (next: RefundForm) => {
    keep(as, { form: next })
    setForm(next)
  }
  const reset = (next: RefundForm) => {
    forget(as)
    setForm(next)
  }
  return { form, change, reset }
}

import { useState } from 'react'
import { type Draft, emptyDraft, forgetDraft, keepDraft, keptDraft } from './draft'

/** The draft of a service's form, kept at every change. */
export function useDraft(code: string, formNumber: number) {
  const [draft, setDraft] = useState(() => keptDraft(code) ?? emptyDraft(formNumber))
  const [isKept, setKept] = useState(true)
  const change = (next: Partial<Draft>) => {
    const changed = { ...draft, ...next }
    setKept(keepDraft(code, changed))
    setDraft(changed)
  }
  /** Begins anew; how it is kept stays as it was chosen. */
  const discard = () => {
    forgetDraft(code)
    setDraft({ ...emptyDraft(formNumber), keeping: draft.keeping })
  }
  return { draft, change, discard, isKept }
}

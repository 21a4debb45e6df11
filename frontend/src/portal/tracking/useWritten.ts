import { useState } from 'react'

/** What is being written about a case. */
interface Written {
  reference: string
  texts: Readonly<Record<string, string>>
}

const KEPT_AS = 'amanat.written'
const NOTHING: Written = { reference: '', texts: {} }

/**
 * What is being written about a case, kept for this tab: a phone that reloads the page, as many do while a picture is taken, loses
 * no reply. What opens the case is not kept.
 */
export function useWritten() {
  const [written, setWritten] = useState(kept)
  const change = (to: (before: Written) => Written) =>
    setWritten((before) => {
      const next = to(before)
      if (next.reference === '') sessionStorage.removeItem(KEPT_AS)
      else sessionStorage.setItem(KEPT_AS, JSON.stringify(next))
      return next
    })
  return {
    /** Of which case; '' for none. */
    reference: written.reference,
    texts: written.texts,
    /** Begins with a case; what was written about it before is still there. */
    open: (reference: string) => change((before) => (reference === before.reference ? before : { reference, texts: {} })),
    write: (name: string, text: string) => change((before) => ({ ...before, texts: { ...before.texts, [name]: text } })),
    forget: () => change(() => NOTHING),
  }
}

function kept(): Written {
  try {
    const { reference, texts } = JSON.parse(sessionStorage.getItem(KEPT_AS) ?? '{}') as Partial<Written>
    return { reference: reference ?? '', texts: texts ?? {} }
  } catch {
    return NOTHING
  }
}

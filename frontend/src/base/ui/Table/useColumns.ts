import { useState } from 'react'
import type { Column } from './Table'

/** Which columns are shown: those that a person chose last time, else all but the extra ones. */
export function useColumns<Row>(name: string, columns: readonly Column<Row>[]) {
  const keptAs = `amanat.columns.${name}`
  const [hidden, setHidden] = useState<ReadonlySet<string>>(() => {
    const kept = localStorage.getItem(keptAs)
    return new Set(kept === null ? columns.filter((column) => column.isExtra).map((column) => column.key) : kept.split(',').filter(Boolean))
  })
  const toggle = (key: string) => {
    const next = new Set(hidden)
    if (!next.delete(key)) next.add(key)
    if (columns.every((column) => next.has(column.key))) return
    localStorage.setItem(keptAs, [...next].join(','))
    setHidden(next)
  }
  // A table whose columns have changed since must not be left without any.
  const found = columns.filter((column) => !hidden.has(column.key))
  return found.length > 0 ? { shown: found, hidden, toggle } : { shown: columns, hidden: new Set<string>(), toggle }
}

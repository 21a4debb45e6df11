import type { ReactNode } from 'react'
import { Icon } from '../Icon/Icon'
import { useDifferenceTexts } from './difference-texts'
import styles from './Difference.module.css'

/** A fact: its name, how it is shown, and what is compared; without that, what is shown is, if it is a plain text. */
export type Fact = readonly [name: string, shown: ReactNode, compared?: string]

export interface DifferenceProps {
  /** What the two versions are called; «before» and «after» without. */
  names?: readonly [string, string]
  before: readonly Fact[]
  after: readonly Fact[]
}

/** Two versions of the same facts, side by side; what differs is marked, and said. */
export function Difference({ names, before, after }: DifferenceProps) {
  const t = useDifferenceTexts()
  const facts = [...new Set([...before, ...after].map(([name]) => name))].map((name) => ({ name, was: find(before, name), is: find(after, name) }))
  const [first, second] = names ?? [t.before, t.after]
  return (
    <table role="table" className={styles.table}>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell" />
          <th role="columnheader" scope="col">
            {first}
          </th>
          <th role="columnheader" scope="col">
            {second}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {facts.map(({ name, was, is }) => {
          const isChanged = comparable(was) !== comparable(is)
          return (
            <tr key={name} role="row" data-changed={isChanged || undefined}>
              <th role="rowheader" scope="row">
                {name}
                {isChanged && (
                  <span className={styles.mark}>
                    <Icon name="warning" size={14} /> {t.differs}
                  </span>
                )}
              </th>
              <td role="cell" data-heading={first}>
                {was?.[1] ?? t.nothing}
              </td>
              <td role="cell" data-heading={second}>
                {is?.[1] ?? t.nothing}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function find(facts: readonly Fact[], name: string): Fact | undefined {
  return facts.find((fact) => fact[0] === name)
}

function comparable(fact: Fact | undefined): string {
  if (!fact) return ''
  const [, shown, compared] = fact
  return compared ?? (typeof shown === 'string' || typeof shown === 'number' ? String(shown) : '')
}

import type { ReactNode } from 'react'
import { Instant } from '../Day/Day'
import styles from './Timeline.module.css'

/** Something that happened. */
export interface Step {
  key: string
  /** The instant at which it happened. */
  at: string
  title: ReactNode
  who?: ReactNode
  note?: ReactNode
  children?: ReactNode
}

/** What has happened to something, in its order; the newest last. */
export function Timeline({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className={styles.timeline}>
      {steps.map(({ key, at, title, who, note, children }) => (
        <li key={key} className={styles.step}>
          <p className={styles.title}>{title}</p>
          <p className={styles.about}>
            <Instant at={at} />
            {who !== undefined && <bdi>{who}</bdi>}
          </p>
          {note !== undefined && <p className={styles.note}>{note}</p>}
          {children}
        </li>
      ))}
    </ol>
  )
}

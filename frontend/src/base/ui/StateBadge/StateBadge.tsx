import type { ReactNode } from 'react'
import styles from './StateBadge.module.css'

/** How a state is felt: waiting for somebody, good, wrong, or over. Never told by colour alone: the word stands in it. */
export type Tone = 'waiting' | 'moving' | 'good' | 'bad' | 'over'

/** Where something stands, in a word. */
export function StateBadge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>
}

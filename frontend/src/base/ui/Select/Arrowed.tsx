import type { ReactNode } from 'react'
import { Icon } from '../Icon/Icon'
import styles from './Select.module.css'

/** The browser's choice with our arrow: its own sticks to the edge where the line ends on the left. */
export function Arrowed({ children, isSmall = false }: { children: ReactNode; isSmall?: boolean }) {
  return (
    <span className={`${styles.arrowed} ${isSmall ? styles.small : ''}`}>
      {children}
      <Icon name="down" size={isSmall ? 14 : 16} />
    </span>
  )
}

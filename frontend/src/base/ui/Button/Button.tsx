import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../Icon/Icon'
import styles from './Button.module.css'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  children?: ReactNode
  /** `primary`: the one thing to do here; `danger`: it cannot be taken back; `quiet`: beside the point. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger'
  icon?: IconName
  isSmall?: boolean
}

/** Something to press. While `isPending` it stays in its place, cannot be pressed, and says so. */
export function Button({ look = 'plain', icon, isSmall = false, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={[styles.button, styles[look], isSmall ? styles.small : ''].join(' ')}>
      {props.isPending ? <span className={styles.turning} aria-hidden="true" /> : icon && <Icon name={icon} size={isSmall ? 16 : 18} />}
      {children}
    </AriaButton>
  )
}

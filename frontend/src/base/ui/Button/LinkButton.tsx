import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react'
import { Icon, type IconName } from '../Icon/Icon'
import styles from './Button.module.css'

interface AnchorProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className' | 'style' | 'children'> {
  children?: ReactNode
  look?: 'primary' | 'plain' | 'quiet'
  icon?: IconName
  isSmall?: boolean
  ref?: Ref<HTMLAnchorElement>
}

function Anchor({ look = 'plain', icon, isSmall = false, children, ...props }: AnchorProps) {
  return (
    <a {...props} className={[styles.button, styles[look], isSmall ? styles.small : ''].join(' ')}>
      {icon && <Icon name={icon} size={isSmall ? 16 : 18} />}
      {children}
    </a>
  )
}

/** A way to another page that looks like a button: where the next piece of work begins. */
export const LinkButton = createLink(Anchor)

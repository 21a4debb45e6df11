import { type ReactNode, useEffect } from 'react'
import { useBaseTexts } from '~/base/language/base-texts'
import styles from './Heading.module.css'

export interface HeadingProps {
  /** The title of the page, also that of the tab. */
  title: string
  /** What stands beside the title: a state. */
  beside?: ReactNode
  /** One sentence below. */
  about?: ReactNode
  /** What can be done with the page as a whole. */
  actions?: ReactNode
}

/** The head of a page: its title, and what can be done with it as a whole. */
export function Heading({ title, beside, about, actions }: HeadingProps) {
  const t = useBaseTexts()
  useEffect(() => {
    document.title = `${title} · ${t.office}`
  }, [title, t])
  return (
    <header className={styles.heading}>
      <div className={styles.text}>
        <h1 tabIndex={-1}>
          {title} {beside}
        </h1>
        {about !== undefined && <p className={styles.about}>{about}</p>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
  )
}

import { Reference } from '~/base/ui/Reference/Reference'
import styles from './Notice.module.css'

/** A digest of what is signed; too long for one line, it breaks wherever it has to. */
export function Hash({ of }: { of: string }) {
  return (
    <span className={styles.hash}>
      <Reference>{of}</Reference>
    </span>
  )
}

import styles from './collections.module.css'
import { inGroups } from './listed'

/** A SHA-256 in groups, so that two papers can be compared by eye; copied, it is in one piece. */
export function Digest({ of }: { of: string }) {
  return (
    <bdi dir="ltr" className={styles.digest} title={of}>
      {inGroups(of).map((group, index) => (
        // Groups may be alike; their places are not.
        <span key={`${index}${group}`}>{group}</span>
      ))}
    </bdi>
  )
}

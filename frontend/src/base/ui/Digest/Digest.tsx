import styles from './Digest.module.css'

/** A SHA-256 in groups of eight, so that two papers can be compared by eye; copied, it is in one piece. */
export function Digest({ of }: { of: string }) {
  return (
    <bdi dir="ltr" className={styles.digest} title={of}>
      {(of.match(/.{1,8}/g) ?? []).map((group, index) => (
        // Groups may be alike; their places are not.
        <span key={`${index}${group}`}>{group}</span>
      ))}
    </bdi>
  )
}

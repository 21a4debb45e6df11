import styles from './Reference.module.css'

/** A number, code, Sheba or id that people quote: in one piece, from left to right, as it was issued. */
export function Reference({ children }: { children: string }) {
  return (
    <bdi dir="ltr" className={styles.reference}>
      {children}
    </bdi>
  )
}

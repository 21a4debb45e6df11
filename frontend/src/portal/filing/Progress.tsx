import { grouped } from '~/base/language/numbers'
import styles from './filing.module.css'
import { useFilingTexts } from './filing-texts'

/** How far one has come. */
export function Progress({ at, of }: { at: number; of: number }) {
  const t = useFilingTexts()
  const said = t.step(grouped(at), grouped(of))
  return (
    <p className={styles.progress}>
      <span>{said}</span>
      <progress aria-label={said} value={at} max={of} />
    </p>
  )
}

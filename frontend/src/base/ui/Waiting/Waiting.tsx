import { useEffect, useState } from 'react'
import { useBaseTexts } from '~/base/language/base-texts'
import styles from './Waiting.module.css'

/** Answers that take longer than this are explained. */
const LONG_MS = 2_000

/** Stands where something is on its way; after a while it says that it still is. */
export function Waiting() {
  const t = useBaseTexts()
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div role="status" className={styles.waiting}>
      <span className={styles.bar} aria-hidden="true" />
      <p>{isLong ? t.stillWaiting : t.loading}</p>
    </div>
  )
}

import { useEffect, useState } from 'react'
import styles from './Qr.module.css'

/** A code for cameras. What it holds is never only here: an address stands beside it as a link. */
export function Qr({ of, label }: { of: string; label: string }) {
  const [code, setCode] = useState<{ of: string; size: number; path: string } | null>(null)
  useEffect(() => {
    let isGone = false
    // Who does not see one need not fetch what draws it. Too long a text has no code.
    const drawn = import('uqr').then(({ encode }) => encode(of, { ecc: 'L', border: 4 }))
    drawn.then(({ size, data }) => !isGone && setCode({ of, size, path: pathOf(data) }), () => undefined)
    return () => void (isGone = true)
  }, [of])
  if (code?.of !== of) return null
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${code.size} ${code.size}`} className={styles.qr} shapeRendering="crispEdges">
      <path d={code.path} />
    </svg>
  )
}

/** The dark modules, each run of a row as one rectangle. */
export function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => {
      const starts = row.flatMap((is, x) => (is && !row[x - 1] ? [x] : []))
      return starts.map((x) => {
        const end = row.indexOf(false, x)
        const run = (end < 0 ? row.length : end) - x
        return `M${x} ${y}h${run}v1h-${run}z`
      })
    })
    .join('')
}

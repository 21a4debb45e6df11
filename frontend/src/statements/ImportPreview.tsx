import { useEffect, useRef } from 'react'
import type { Sent } from '~/base/api/send'
import { grouped } from '~/base/language/numbers'
import { Button } from '~/base/ui/Button/Button'
import styles from './ImportPage.module.css'
import { usePreviewTexts } from './preview-texts'
import { PreviewedStatement } from './PreviewedStatement'

export interface ImportPreviewProps {
  preview: Sent<'/v1/statement-previews'>
  isPending: boolean
  onConfirm: () => void
}

/** What would become of a file, statement by statement; it is recorded only from here. */
export function ImportPreview({ preview, isPending, onConfirm }: ImportPreviewProps) {
  const t = usePreviewTexts()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { statements } = preview
  const lines = statements.reduce((sum, statement) => sum + statement.line_count, 0)
  const known = statements.reduce((sum, statement) => sum + statement.duplicate_count, 0)
  const quarantined = statements.filter((statement) => statement.state === 'quarantined').length
  return (
    <section className={`${styles.results} ${styles.preview}`} aria-labelledby="preview">
      <div className={styles.told}>
        <h2 id="preview" ref={heading} tabIndex={-1}>
          {t.title}
        </h2>
        <p>{t.sums(grouped(statements.length), grouped(lines), grouped(known))}</p>
        <p className={styles.quiet}>{t.nothingYet}</p>
      </div>
      {statements.map((statement) => (
        <PreviewedStatement key={statement.position} statement={statement} />
      ))}
      <div className={styles.confirm}>
        {quarantined > 0 && <p>{t.confirmQuarantined(grouped(quarantined))}</p>}
        <Button look="primary" icon="check" isPending={isPending} onPress={onConfirm}>
          {t.confirm}
        </Button>
        <p className={styles.quiet}>{t.orAnother}</p>
      </div>
    </section>
  )
}

import { useState } from 'react'
import { Button } from '~/base/ui/Button/Button'
import { Check } from '~/base/ui/Check/Check'
import type { Draft, Keeping } from './draft'
import styles from './filing.module.css'
import { useFilingTexts } from './filing-texts'

/** Says what stays on the device, and lets people decide otherwise. */
export function DraftNote({ draft, isKept, onKeeping, onDiscard }: { draft: Draft; isKept: boolean; onKeeping: (keeping: Keeping) => void; onDiscard: () => void }) {
  const t = useFilingTexts()
  const [isAsked, setAsked] = useState(false)
  return (
    <aside className={styles.draft}>
      <p>{isKept ? (draft.keeping === 'device' ? t.kept : t.keptInTab) : t.notKept}</p>
      <Check label={t.shared} value={draft.keeping === 'tab'} onChange={(isShared) => onKeeping(isShared ? 'tab' : 'device')} />
      {isAsked ? (
        <p role="alert" className={styles.sure}>
          {t.discardSure}
          <Button look="danger" isSmall onPress={onDiscard}>
            {t.discardYes}
          </Button>
          <Button isSmall onPress={() => setAsked(false)}>
            {t.discardNo}
          </Button>
        </p>
      ) : (
        <Button look="quiet" isSmall onPress={() => setAsked(true)}>
          {t.discard}
        </Button>
      )}
    </aside>
  )
}

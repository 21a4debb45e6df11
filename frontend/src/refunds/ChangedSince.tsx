import { Button } from '~/base/ui/Button/Button'
import { Difference } from '~/base/ui/Difference/Difference'
import { useWords } from '~/base/words/words'
import { contentOf } from './contentOf'
import styles from './refunds.module.css'
import { useRefundsTexts } from './refunds-texts'
import type { Refund } from './stages'

/** What the person had seen beside what is there now, where somebody has changed it between. */
export function ChangedSince({ seen, now, onSeen }: { seen: Refund; now: Refund; onSeen: () => void }) {
  const t = useRefundsTexts()
  const words = useWords()
  return (
    <section role="alert" className={styles.changed}>
      <h2>{t.changedTitle}</h2>
      <p>{t.changedAbout}</p>
      <Difference names={[t.seenBefore, t.now]} before={contentOf(seen, t, words)} after={contentOf(now, t, words)} />
      <Button onPress={onSeen}>{t.isSeen}</Button>
    </section>
  )
}

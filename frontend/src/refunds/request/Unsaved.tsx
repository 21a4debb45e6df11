import { Button } from '~/base/ui/Button/Button'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import styles from './request.module.css'
import { useRequestTexts } from './request-texts'

/** Stands before the steps that go by the draft, as long as something that was written is not in it. */
export function Unsaved({ error, isPending, onSave, onDiscard, onLatest }: { error: Error | null; isPending: boolean; onSave: () => void; onDiscard: () => void; onLatest: () => void }) {
  const t = useRequestTexts()
  return (
    <section className={styles.form}>
      <ErrorSummary error={error} onLatest={onLatest} />
      <p>{t.unsaved}</p>
      <div className={styles.buttons}>
        <Button look="primary" isPending={isPending} onPress={onSave}>
          {t.save}
        </Button>
        <Button isDisabled={isPending} onPress={onDiscard}>
          {t.discard}
        </Button>
      </div>
    </section>
  )
}

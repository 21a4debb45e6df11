import type { components } from '~/base/api/schema'
import { Button } from '~/base/ui/Button/Button'
import { Instant } from '~/base/ui/Day/Day'
import { Dialog, DialogActions } from '~/base/ui/Dialog/Dialog'
import { say } from '~/base/ui/Toast/toasts'
import styles from './users.module.css'
import { useUsersTexts } from './users-texts'

export type IssuedCode = components['schemas']['PasswordCode']

/** A password code, which nobody can see again; it is left on purpose only. */
export function PasswordCode({ issued, name, onClose }: { issued: IssuedCode; name: string; onClose: () => void }) {
  const t = useUsersTexts()
  const copy = () =>
    // A page without a secure origin has no clipboard.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(issued.code))
      .then(
        () => say(t.copied),
        () => say(t.notCopied),
      )
  return (
    <Dialog title={t.codeTitle(name)} isOpen>
      <p>{t.once}</p>
      <bdi dir="ltr" className={styles.code}>
        {issued.code}
      </bdi>
      <p>
        {t.until} <Instant at={issued.expires_at} />
      </p>
      <DialogActions>
        <Button look="primary" onPress={() => void copy()}>
          {t.copy}
        </Button>
        <Button onPress={onClose}>{t.done}</Button>
      </DialogActions>
    </Dialog>
  )
}

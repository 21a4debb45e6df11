import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import type { Sent } from '~/base/api/send'
import { Secrets } from '~/base/cases/Secrets'
import { isolate } from '~/base/language/isolate'
import { Button } from '~/base/ui/Button/Button'
import { Dialog } from '~/base/ui/Dialog/Dialog'
import { useAskTexts } from './ask-texts'
import type { ServiceRequest } from './clock'

export type Issued = Sent<'/v1/requests/{id}/secret'>

/** Asks how the applicant was recognised who lost the PIN and wants another. */
export function SecretDialog({ seen, onClose, onDone }: { seen: ServiceRequest; onClose: () => void; onDone: (issued: Issued) => void }) {
  const t = useAskTexts()
  return (
    <SendDialog
      title={t.secret.title(isolate(seen.reference))}
      address="/v1/requests/{id}/secret"
      sending={(identified_by) => ({ path: { id: seen.id }, version: versionOf(seen), body: { identified_by } })}
      asks={{ label: t.secret.identified, name: '/identified_by', hint: t.secret.hint }}
      verb={t.secret.verb}
      done={t.secret.issued}
      onClose={onClose}
      onDone={onDone}
    >
      <p>{t.secret.about}</p>
    </SendDialog>
  )
}

/** The new secret, shown once. */
export function IssuedDialog({ issued, onClose }: { issued: Issued; onClose: () => void }) {
  const t = useAskTexts()
  return (
    <Dialog title={t.secret.issued} isOpen onClose={onClose}>
      <Secrets of={issued}>
        <Button onPress={onClose}>{t.secret.close}</Button>
      </Secrets>
    </Dialog>
  )
}

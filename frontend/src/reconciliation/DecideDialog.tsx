import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import type { components } from '~/base/api/schema'
import { Money } from '~/base/ui/Money/Money'
import { useWords } from '~/base/words/words'
import styles from './SuspenseItemPage.module.css'
import { useResolutionsTexts } from './resolutions-texts'

/** What can be decided about a proposal. */
export type Decision = 'approval' | 'rejection' | 'withdrawal'

export interface DecideDialogProps {
  decision: Decision
  resolution: components['schemas']['Resolution']
  onClose: () => void
}

/** Asks once more before a proposal is decided on. */
export function DecideDialog({ decision, resolution, onClose }: DecideDialogProps) {
  const t = useResolutionsTexts()
  const { Verb, ResolutionKind } = useWords()
  const of = { path: { id: resolution.id }, version: versionOf(resolution) }
  const about = (
    <p>
      {ResolutionKind[resolution.kind]}: <Money amount={resolution.amount} withUnit />
    </p>
  )
  if (decision === 'rejection') {
    return (
      <SendDialog title={t.rejectTitle} address="/v1/resolutions/{id}/rejection" sending={(reason) => ({ ...of, body: { reason } })} asks={{ label: t.rejectAsk, name: '/reason', hint: t.rejectHint }} verb={Verb['Resolution.rejection']} done={t.rejected} isDangerous onClose={onClose}>
        {about}
      </SendDialog>
    )
  }
  const note = { label: t.note, name: '/note', isOptional: true }
  if (decision === 'withdrawal') {
    return (
      <SendDialog title={t.withdrawTitle} address="/v1/resolutions/{id}/withdrawal" sending={(written) => ({ ...of, body: written ? { note: written } : {} })} asks={note} verb={Verb.withdrawal} done={t.withdrawn} onClose={onClose}>
        {about}
      </SendDialog>
    )
  }
  return (
    <SendDialog title={t.approveTitle} address="/v1/resolutions/{id}/approval" sending={(written) => ({ ...of, body: written ? { note: written } : {} })} asks={note} verb={Verb.approval} done={t.approved} onClose={onClose}>
      {about}
      <p>{t.approveAbout}</p>
      {resolution.is_to_another_account && <p className={styles.warning}>{t.another}</p>}
    </SendDialog>
  )
}

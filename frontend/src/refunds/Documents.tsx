import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import { Button } from '~/base/ui/Button/Button'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { Icon } from '~/base/ui/Icon/Icon'
import { useWords } from '~/base/words/words'
import { AttachForm } from './AttachForm'
import { openDocument, saveDocument } from './openDocument'
import styles from './refunds.module.css'
import { useRefundsTexts } from './refunds-texts'
import { isOpen, type Refund } from './stages'

type Attachment = NonNullable<Refund['attachments']>[number]

/** The documents that a request rests on, and those that are missing; while it is written they are attached and removed here. */
export function Documents({ refund, isEdited = false, isBare = false }: { refund: Refund; isEdited?: boolean; isBare?: boolean }) {
  const t = useRefundsTexts()
  const { Document } = useWords()
  const [removing, setRemoving] = useState<Attachment | null>(null)
  const attachments = refund.attachments ?? []
  const missing = (refund.needed_documents ?? []).filter(({ is_attached }) => !is_attached).map(({ document }) => document)
  return (
    <section className={styles.part}>
      {!isBare && <h2>{t.documents}</h2>}
      {attachments.length === 0 && (isEdited || missing.length === 0) && <p className={styles.aside}>{t.noDocuments}</p>}
      <ul className={styles.lines}>
        {attachments.map((one) => (
          <DocumentLine key={one.id} refund={refund} attachment={one} {...(isEdited ? { onRemove: () => setRemoving(one) } : {})} />
        ))}
        {isOpen(refund.state) &&
          !isEdited &&
          missing.map((document) => (
            <li key={document} className={styles.missing}>
              <Icon name="warning" size={18} /> {Document[document]}: {t.missing}
            </li>
          ))}
      </ul>
      {isEdited && <AttachForm key={`${attachments.length} ${missing[0]}`} refund={refund} proposed={missing[0]} />}
      {removing && (
        <SendDialog
          title={t.removeTitle(Document[removing.document])}
          address="/v1/refunds/{id}/attachments/{attachment_id}/removal"
          sending={(reason) => ({ path: { id: refund.id, attachment_id: removing.id }, version: versionOf(refund), body: { reason } })}
          asks={{ label: t.because, name: '/reason' }}
          verb={t.remove}
          done={t.removed}
          isDangerous
          onClose={() => setRemoving(null)}
        />
      )}
    </section>
  )
}

function DocumentLine({ refund, attachment, onRemove }: { refund: Refund; attachment: Attachment; onRemove?: () => void }) {
  const t = useRefundsTexts()
  const { Document } = useWords()
  const open = useMutation({ networkMode: 'always', mutationFn: () => openDocument(refund.id, attachment.id) })
  const save = useMutation({ networkMode: 'always', mutationFn: () => saveDocument(refund.id, attachment.id, attachment.file_name) })
  const name = Document[attachment.document]
  return (
    <li className={styles.document}>
      <Icon name="file" size={18} />
      <span className={styles.stack}>
        {name}
        <bdi className={styles.aside}>{attachment.file_name}</bdi>
      </span>
      <span className={styles.buttons}>
        <Button isSmall isPending={open.isPending} onPress={() => open.mutate()} aria-label={`${t.open}: ${name}`}>
          {t.open}
        </Button>
        <Button isSmall look="quiet" icon="download" isPending={save.isPending} onPress={() => save.mutate()} aria-label={`${t.download}: ${name}`} />
        {onRemove && (
          <Button isSmall look="quiet" onPress={onRemove} aria-label={`${t.remove}: ${name}`}>
            {t.remove}
          </Button>
        )}
      </span>
      <ErrorSummary error={open.error ?? save.error} />
    </li>
  )
}

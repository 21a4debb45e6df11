import { type FormEvent, useState } from 'react'
import { Form } from 'react-aria-components/Form'
import { versionOf } from '~/base/api/client'
import { useSend } from '~/base/api/send'
import { queries } from '~/base/api/query'
import type { components } from '~/base/api/schema'
import { Button } from '~/base/ui/Button/Button'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { FileDrop } from '~/base/ui/FileDrop/FileDrop'
import { Select } from '~/base/ui/Select/Select'
import { say } from '~/base/ui/Toast/toasts'
import { entries, useWords } from '~/base/words/words'
import styles from './refunds.module.css'
import { useRefundsTexts } from './refunds-texts'
import type { Refund } from './stages'

type Kind = components['schemas']['Document']

/** What the API takes at most. */
const MOST_BYTES = 5 * 1024 * 1024

/** The type by which a file is sent, where the computer does not know it. */
const TYPES: Record<string, string> = { pdf: 'application/pdf', png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg' }

function typeOf(file: File): string {
  return file.type || (TYPES[file.name.split('.').pop()?.toLowerCase() ?? ''] ?? 'application/pdf')
}

/** Attaches one document to a draft: what it is, and its file. */
export function AttachForm({ refund, proposed }: { refund: Refund; proposed: Kind | undefined }) {
  const t = useRefundsTexts()
  const words = useWords()
  const [document, setDocument] = useState<Kind>(proposed ?? 'other')
  const [file, setFile] = useState<File | null>(null)
  const [isUnchosen, setUnchosen] = useState(false)
  const send = useSend('/v1/refunds/{id}/attachments')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setUnchosen(!file)
    if (!file) return
    const sending = { path: { id: refund.id }, file: { content: file, type: typeOf(file) }, query: { document, file_name: file.name }, version: versionOf(refund) }
    send.mutate(sending, { onSuccess: () => say(t.attached) })
  }
  return (
    <Form onSubmit={submit} className={styles.attach} aria-label={t.attachTitle}>
      <ErrorSummary error={send.error} onLatest={() => void queries.invalidateQueries().then(() => send.reset())} />
      <Select label={words.fields.document} options={entries(words.Document)} value={document} onChange={(kind) => kind && setDocument(kind)} />
      <FileDrop label={t.chooseFile} hint={t.attachHint} accept=".pdf,.png,.jpg,.jpeg" maxBytes={MOST_BYTES} onFile={setFile} error={isUnchosen && !file ? t.noFile : undefined} {...(send.isPending ? { progress: 'sending' as const } : {})} />
      <Button type="submit" icon="upload" isPending={send.isPending}>
        {t.attach}
      </Button>
    </Form>
  )
}

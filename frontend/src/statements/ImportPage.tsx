import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Refusal } from '~/base/api/problem'
import { useSend } from '~/base/api/send'
import { AccountFilter } from '~/base/names/AccountFilter'
import { Button } from '~/base/ui/Button/Button'
import { Facts } from '~/base/ui/Facts/Facts'
import { FileDrop } from '~/base/ui/FileDrop/FileDrop'
import { Heading } from '~/base/ui/Heading/Heading'
import { CONTENT_TYPES, fileKind } from './fileKind'
import styles from './ImportPage.module.css'
import { ImportRefused } from './ImportRefused'
import { ImportResult } from './ImportResult'
import { useStatementsTexts } from './statements-texts'

/** Bytes of a file that tell what it is. */
const BEGINNING = 4096

/** The API takes no file that is larger. */
const LARGEST = 20 * 1024 * 1024

/** Brings a file of the bank in: what it is, then what became of it. */
export default function ImportPage() {
  const t = useStatementsTexts()
  const [file, setFile] = useState<File | null>(null)
  const [account, setAccount] = useState('')
  const [isMissing, setMissing] = useState(false)
  const send = useSend('/v1/statements')
  const kind = useQuery({ queryKey: ['file-kind', file?.name, file?.size, file?.lastModified], queryFn: async () => fileKind((await file?.slice(0, BEGINNING).text()) ?? ''), enabled: file !== null }).data

  const choose = (next: File | null) => {
    setFile(next)
    setMissing(false)
    send.reset()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!file) setMissing(true)
    else send.mutate({ file: { content: file, type: CONTENT_TYPES[kind ?? 'unknown'] }, query: { file_name: file.name, ...(account ? { bank_account_id: account } : {}) } })
  }

  if (send.data) return <ImportResult brought={send.data} onAnother={() => choose(null)} />
  return (
    <>
      <Heading title={t.importTitle} about={t.importAbout} />
      {send.error && <ImportRefused error={send.error} />}
      <form onSubmit={submit} className={styles.form} noValidate>
        <FileDrop label={t.file} hint={t.fileHint} accept="*/*" maxBytes={LARGEST} onFile={choose} error={isMissing ? t.fileMissing : undefined} progress={send.isPending ? 'sending' : undefined} />
        {file && kind && (
          <Facts
            of={[
              [t.kind, t.kinds[kind]],
            ]}
          />
        )}
        <div className={styles.narrow}>
          <AccountFilter label={t.account} hint={t.accountHint} name="#query/bank_account_id" value={account} onChange={setAccount} none={t.accountOfFile} />
        </div>
        <div>
          <Button type="submit" look="primary" icon="upload" isPending={send.isPending} isDisabled={isKnown(send.error)}>
            {t.send}
          </Button>
        </div>
        <p role="status">{send.isPending && t.sending}</p>
      </form>
    </>
  )
}

/** The same file would be refused again: another one has to be chosen first. */
function isKnown(error: Error | null): boolean {
  return error instanceof Refusal && (error.code === 'statement_file_already_imported' || error.code === 'statement_unreadable')
}

import { useState } from 'react'
import { Refusal } from '~/base/api/problem'
import { useSend } from '~/base/api/send'
import { useBaseTexts } from '~/base/language/base-texts'
import { AccountFilter } from '~/base/names/AccountFilter'
import { Button } from '~/base/ui/Button/Button'
import { FileDrop } from '~/base/ui/FileDrop/FileDrop'
import { Heading } from '~/base/ui/Heading/Heading'
import { typeOf } from './fileKind'
import styles from './ImportPage.module.css'
import { ImportPreview } from './ImportPreview'
import { ImportRefused } from './ImportRefused'
import { ImportResult } from './ImportResult'
import { useStatementsTexts } from './statements-texts'

/** The API takes no file that is larger. */
const LARGEST = 20 * 1024 * 1024

/** Brings a file of the bank in: read and judged first, recorded once somebody has seen what would come of it, then what became of it. */
export default function ImportPage() {
  const t = useStatementsTexts()
  const base = useBaseTexts()
  const [file, setFile] = useState<File | null>(null)
  const [account, setAccount] = useState('')
  const [share, setShare] = useState(0)
  const preview = useSend('/v1/statement-previews')
  const record = useSend('/v1/statements')

  /** Reading a chosen file is not the person's next step, it is what choosing it means. */
  const look = async (file: File | null, account: string) => {
    setFile(file)
    setAccount(account)
    setShare(0)
    preview.reset()
    record.reset()
    if (file) preview.mutate({ file: { content: file, type: await typeOf(file) }, query: of(account), onShare: setShare })
  }
  const confirm = async (file: File, content_sha256: string) => {
    setShare(0)
    record.mutate({ file: { content: file, type: await typeOf(file) }, query: { ...of(account), file_name: file.name, content_sha256 }, onShare: setShare })
  }

  if (record.data) return <ImportResult brought={record.data} onAnother={() => void look(null, '')} />
  const isBusy = preview.isPending || record.isPending
  const error = record.error ?? preview.error
  const isOutdated = record.error instanceof Refusal && record.error.code === 'statement_preview_outdated'
  return (
    <>
      <Heading title={t.importTitle} about={t.importAbout} />
      <div className={styles.form}>
        <FileDrop
          label={t.file}
          hint={t.fileHint}
          accept="*/*"
          maxBytes={LARGEST}
          onFile={(file) => void look(file, account)}
          progress={isBusy ? (share < 1 ? share : 'sending') : undefined}
          progressText={share < 1 ? undefined : record.isPending ? t.recording : t.examining}
        />
        {!record.isPending && (
          <div className={styles.narrow}>
            <AccountFilter label={t.account} hint={t.accountHint} name="#query/bank_account_id" value={account} onChange={(account) => void look(file, account)} none={t.accountOfFile} />
          </div>
        )}
      </div>
      {error && <ImportRefused error={error} />}
      {file && (isOutdated || (preview.error && !isDecided(preview.error))) && (
        <div>
          <Button look="primary" onPress={() => void look(file, account)}>
            {isOutdated ? t.previewAgain : base.retry}
          </Button>
        </div>
      )}
      {file && preview.data && !isDecided(record.error) && <ImportPreview preview={preview.data} isPending={record.isPending} onConfirm={() => void confirm(file, preview.data.content_sha256)} />}
    </>
  )
}

function of(account: string): { bank_account_id?: string } {
  return account ? { bank_account_id: account } : {}
}

/** The API has said no, and would again; else what was asked may be asked once more, under the same key. */
function isDecided(error: Error | null): boolean {
  return error instanceof Refusal && !error.isUndecided
}

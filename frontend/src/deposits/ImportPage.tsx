import { useState } from 'react'
import { DownloadButton } from '~/base/actions/DownloadButton'
import { XLSX } from '~/base/api/download'
import type { Sent } from '~/base/api/send'
import { FileDrop } from '~/base/ui/FileDrop/FileDrop'
import { Heading } from '~/base/ui/Heading/Heading'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { ImportDone } from './ImportDone'
import { ImportPreview } from './ImportPreview'
import { useDepositsTexts } from './deposits-texts'
import { ImportTarget, useImportTarget } from './ImportTarget'

/** More than the API reads of a list. */
const LARGEST = 20_000_000

/** Many deposits in one file: it is read and judged first, and declared once people have seen what would come of it. */
export default function ImportPage() {
  const t = useDepositsTexts()
  const target = useImportTarget()
  const [file, setFile] = useState<File | null>(null)
  const [done, setDone] = useState<Sent<'/v1/deposit-lists'> | null>(null)
  if (done) {
    return (
      <ImportDone
        done={done}
        onAgain={() => {
          setDone(null)
          setFile(null)
        }}
      />
    )
  }
  return (
    <>
      <Heading
        title={t.import.title}
        about={t.import.about}
        actions={
          <DownloadButton isSmall={false} wanted={{ path: '/v1/deposit-lists/template', type: XLSX, name: t.title }}>
            {t.import.template}
          </DownloadButton>
        }
      />
      <ImportTarget target={target} />
      <FileDrop label={t.import.choose} accept=".xlsx,.csv" maxBytes={LARGEST} onFile={setFile} />
      {file && target.isPending && <Waiting />}
      {file && target.query && <ImportPreview key={`${file.name}${file.lastModified}${file.size}${JSON.stringify(target.query)}`} file={file} query={target.query} onDone={setDone} />}
    </>
  )
}

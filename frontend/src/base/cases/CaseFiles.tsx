import { useMutation } from '@tanstack/react-query'
import { ask } from '~/base/api/client'
import { nameIn, save } from '~/base/api/download'
import { refusal } from '~/base/api/problem'
import type { components } from '~/base/api/schema'
import { Button } from '~/base/ui/Button/Button'
import { Instant } from '~/base/ui/Day/Day'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { sizeText, useFileTexts } from '~/base/ui/FileDrop/file-texts'
import { Icon } from '~/base/ui/Icon/Icon'
import styles from './CaseFiles.module.css'
import { useFilesTexts } from './files-texts'

export type CaseFile = components['schemas']['CaseAttachment']

/** A file may be long on a weak line. */
const PATIENCE_MS = 15 * 60_000

export interface CaseFilesProps {
  files: readonly CaseFile[]
  /** Where the files of the case are; each is there under its id. */
  at: string
  /** What opens them, where that is not the sign-in. */
  token?: string
  /** Called with what kept one from being fetched. */
  onFailure?: (error: unknown) => void
}

/** The files that came with a case, each to be saved: none is ever shown in place. */
export function CaseFiles({ files, at, token, onFailure }: CaseFilesProps) {
  const saving = useMutation({ networkMode: 'always', mutationFn: (file: CaseFile) => fetchFile(`${at}/${file.id}`, file.file_name, token), onError: (error) => onFailure?.(error) })
  return (
    <>
      <ErrorSummary error={saving.error} />
      <ul className={styles.files}>
        {files.map((file) => (
          <FileLine key={file.id} file={file} isPending={saving.isPending && saving.variables.id === file.id} onSave={() => saving.mutate(file)} />
        ))}
      </ul>
    </>
  )
}

function FileLine({ file, isPending, onSave }: { file: CaseFile; isPending: boolean; onSave: () => void }) {
  const t = useFilesTexts()
  const size = sizeText(file.size_bytes, useFileTexts())
  return (
    <li>
      <Icon name="file" size={18} />
      <span className={styles.name}>
        <bdi>{file.file_name}</bdi>
        <span className={styles.aside}>
          <bdi>{size}</bdi> · <Instant at={file.attached_at} />
        </span>
      </span>
      <Button isSmall icon="download" isPending={isPending} onPress={onSave}>
        {t.save} <span className="unseen">{file.file_name}</span>
      </Button>
    </li>
  )
}

/** The API answers a file to whoever may have it: an address alone would not open it. */
async function fetchFile(path: string, name: string, token?: string): Promise<void> {
  const headers: Record<string, string> = token === undefined ? {} : { Authorization: `Bearer ${token}` }
  const response = await ask(new Request(new URL(path, location.origin), { headers }), PATIENCE_MS)
  if (!response.ok) throw await refusal(response)
  save(await response.blob(), nameIn(response.headers.get('content-disposition')) ?? name)
}

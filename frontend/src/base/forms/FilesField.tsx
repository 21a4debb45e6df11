import type { ReactNode } from 'react'
import { Refusal } from '~/base/api/problem'
import { Button } from '~/base/ui/Button/Button'
import { FileDrop } from '~/base/ui/FileDrop/FileDrop'
import { sizeText, useFileTexts } from '~/base/ui/FileDrop/file-texts'
import { Icon } from '~/base/ui/Icon/Icon'
import { grouped } from '~/base/language/numbers'
import styles from './forms.module.css'
import { useFormsTexts } from './forms-texts'
import { type Uploaded, useUpload } from './uploads'

export interface FilesFieldProps {
  /** JSON Pointer of the answer. */
  name: string
  label: string
  hint?: string
  isRequired?: boolean
  accept: string
  mostBytes: number
  mostFiles: number
  files: readonly Uploaded[]
  onAdd: (upload: Uploaded) => void
  onRemove: (id: string) => void
  /** What is shown of an error that is not of the file itself. */
  trouble: (error: Error) => ReactNode
}

/** Files that go along: each is sent as soon as it is chosen, and can be taken away again. */
export function FilesField({ name, label, hint, isRequired, accept, mostBytes, mostFiles, files, onAdd, onRemove, trouble }: FilesFieldProps) {
  const t = useFormsTexts()
  const file = useFileTexts()
  const { send, share, error, reset } = useUpload(onAdd)
  // What the office says of the file itself belongs to its place; the line and the limits are told as everywhere.
  const ofFile = error instanceof Refusal && error.problem.status < 429 ? `${error.problem.title}. ${error.problem.detail}` : undefined
  const isFull = files.length >= mostFiles
  return (
    <div className={styles.files} data-sending={share === undefined ? undefined : name}>
      {error && ofFile === undefined && trouble(error)}
      {files.length > 0 && (
        <ul className={styles.fileList} aria-label={label}>
          {files.map((one) => (
            <li key={one.id}>
              <Icon name="file" size={18} /> <bdi>{one.name}</bdi> <span className={styles.none}>{sizeText(one.size, file)}</span>
              <Button look="quiet" isSmall icon="cross" onPress={() => onRemove(one.id)}>
                {t.removeFile} <span className="unseen">{one.name}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isFull ? (
        <p className={styles.none} data-field={name} tabIndex={-1}>
          {t.filesFull(grouped(mostFiles))}
        </p>
      ) : (
        <FileDrop
          // A file that has arrived makes place for the next.
          key={files.length}
          name={name}
          label={files.length > 0 ? t.nextFile(label) : label}
          {...(hint ? { hint: `${hint} ${file.taken(accept.replaceAll('.', '').replaceAll(',', ' / ').toUpperCase(), sizeText(mostBytes, file))}` } : {})}
          {...(isRequired === false || files.length > 0 ? { isRequired: false } : {})}
          accept={accept}
          maxBytes={mostBytes}
          onFile={(chosen) => (chosen ? send(chosen) : reset())}
          progress={share}
          error={ofFile}
        />
      )}
    </div>
  )
}

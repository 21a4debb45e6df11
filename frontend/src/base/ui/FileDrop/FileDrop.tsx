import { type ClipboardEvent, type DragEvent, type ReactNode, useId, useRef, useState } from 'react'
import { useFieldError } from '~/base/form/useFieldError'
import { useBaseTexts } from '~/base/language/base-texts'
import { Button } from '../Button/Button'
import { Icon } from '../Icon/Icon'
import field from '../TextField/TextField.module.css'
import { judgeFile } from './file'
import styles from './FileDrop.module.css'
import { sizeText, useFileTexts } from './file-texts'

export interface FileDropProps {
  /** JSON Pointer of the file in the body. */
  name?: string
  label: string
  hint?: ReactNode
  /** What is taken, as an `<input type="file">` has it: `.csv,.xlsx`. */
  accept: string
  maxBytes: number
  /** Called with a file that may be sent as far as its name and size tell; with `null` when it is taken away. */
  onFile: (file: File | null) => void
  /** It is being sent; a number from 0 to 1 where the share is known. */
  progress?: 'sending' | number | undefined
  /** What is said meanwhile, where that is not that it is being sent. */
  progressText?: string | undefined
  /** What the API says of it, where it is not said under its name. */
  error?: string | undefined
  isRequired?: boolean
}

/** A place for a file: dropped, chosen or pasted. Its type and size are judged before anything is sent. */
export function FileDrop({ name, label, hint, accept, maxBytes, onFile, progress, progressText, error, isRequired }: FileDropProps) {
  const t = useFileTexts()
  const base = useBaseTexts()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState<{ file: File | null; fault: string | null }>({ file: null, fault: null })
  const [isOver, setOver] = useState(false)
  const isSending = progress !== undefined

  const take = (files: FileList | null | undefined) => {
    const file = files?.[0]
    if (!file || isSending) return
    const fault = files.length > 1 ? t.one : faultText(judgeFile(file, accept, maxBytes), t, accept, maxBytes)
    setChosen({ file: fault === null ? file : null, fault })
    onFile(fault === null ? file : null)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  const paste = (event: ClipboardEvent) => {
    if (event.clipboardData.files.length === 0) return
    event.preventDefault()
    take(event.clipboardData.files)
  }
  const clear = () => {
    setChosen({ file: null, fault: null })
    onFile(null)
    if (input.current) input.current.value = ''
    input.current?.focus()
  }
  const refused = useFieldError(name)
  const wrong = chosen.fault ?? error ?? refused
  return (
    <div className={field.field} onPaste={paste}>
      <label htmlFor={id} className={field.label}>
        {label}
        {isRequired === false && <span className={field.optional}> {base.optional}</span>}
      </label>
      <span id={`${id}-hint`} className={field.hint}>
        {hint ?? t.taken(kinds(accept), sizeText(maxBytes, t))}
      </span>
      {wrong && (
        <span id={`${id}-error`} role="alert" className={field.error}>
          {wrong}
        </span>
      )}
      <div
        className={styles.place}
        data-over={isOver || undefined}
        data-invalid={wrong ? true : undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(!isSending)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {chosen.file ? (
          <div className={styles.file}>
            <Icon name="file" /> <bdi className={styles.name}>{chosen.file.name}</bdi>
            <span className={styles.size}>{sizeText(chosen.file.size, t)}</span>
            {!isSending && (
              <Button look="quiet" isSmall icon="cross" onPress={clear}>
                {t.another}
              </Button>
            )}
          </div>
        ) : (
          !isSending && (
            <p className={styles.invitation}>
              <Icon name="upload" /> {t.invitation}
            </p>
          )
        )}
        {isSending && <Progress share={progress} text={progressText} size={chosen.file?.size} />}
        <input
          ref={input}
          id={id}
          type="file"
          name={name}
          accept={accept}
          disabled={isSending}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={[`${id}-hint`, wrong ? `${id}-error` : ''].filter(Boolean).join(' ')}
          className={styles.input}
          // Browsers differ in which of the two keys opens their own chooser.
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return
            event.preventDefault()
            event.currentTarget.click()
          }}
          onChange={(event) => take(event.target.files)}
        />
      </div>
    </div>
  )
}

/** Without a share, only that it is going, and how much it is. */
function Progress({ share, text, size }: { share: 'sending' | number; text: string | undefined; size: number | undefined }) {
  const t = useFileTexts()
  const said = text ?? t.sending
  return (
    <div className={styles.progress}>
      <progress aria-label={said} {...(share === 'sending' ? {} : { value: share })} />
      <span role="status">
        {said} {size !== undefined && <span className={styles.size}>{sizeText(size, t)}</span>}
      </span>
    </div>
  )
}

type Texts = ReturnType<typeof useFileTexts>

function faultText(fault: ReturnType<typeof judgeFile>, t: Texts, accept: string, maxBytes: number): string | null {
  if (fault === null) return null
  return { type: t.type(kinds(accept)), empty: t.empty, size: t.size(sizeText(maxBytes, t)) }[fault]
}

function kinds(accept: string): string {
  return accept
    .split(',')
    .map((kind) => kind.trim().replace(/^\./, '').toUpperCase())
    .join(' / ')
}

import { type FormEvent, useState } from 'react'
import { Form } from 'react-aria-components/Form'
import { faulty } from '~/base/form/faulty'
import { useFieldErrors } from '~/base/form/useFieldErrors'
import { Button } from '~/base/ui/Button/Button'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { FileDrop } from '~/base/ui/FileDrop/FileDrop'
import { TextField } from '~/base/ui/TextField/TextField'
import styles from '../filing/filing.module.css'
import { type CaseReceipt, MOST_BYTES, readReceipt } from './receipt'
import { useReceiptsTexts } from './receipts-texts'

/** Takes a receipt as a file, or as what was copied. */
export function BringForm({ onBrought }: { onBrought: (receipt: CaseReceipt) => void }) {
  const t = useReceiptsTexts()
  const [file, setFile] = useState<File | null>(null)
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState<Error | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const brought = file ? await file.text() : text
    const receipt = readReceipt(brought)
    const detail = brought.trim() === '' ? t.missing : t.unreadable
    setWrong(receipt ? null : faulty([{ pointer: file ? '/file' : '/text', code: 'invalid', detail }]))
    if (receipt) onBrought(receipt)
  }
  return (
    <Form onSubmit={(event) => void submit(event)} className={styles.form} {...useFieldErrors(wrong)}>
      <ErrorSummary error={wrong} />
      <FileDrop name="/file" label={t.file} accept=".json" maxBytes={MOST_BYTES} onFile={setFile} isRequired={false} />
      <TextField name="/text" label={t.text} hint={t.textHint} lines={4} isRequired={false} autoComplete="off" spellCheck="false" value={text} onChange={setText} />
      <div>
        <Button type="submit" look="primary">
          {t.check}
        </Button>
      </div>
    </Form>
  )
}

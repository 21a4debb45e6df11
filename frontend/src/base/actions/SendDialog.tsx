import { type FormEvent, type ReactNode, useState } from 'react'
import { Form } from 'react-aria-components/Form'
import { queries } from '~/base/api/query'
import { type Sendable, type Sending, type Sent, useSend } from '~/base/api/send'
import { useFieldErrors } from '~/base/form/useFieldErrors'
import { useBaseTexts } from '~/base/language/base-texts'
import { Button } from '~/base/ui/Button/Button'
import { Dialog, DialogActions } from '~/base/ui/Dialog/Dialog'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { TextField } from '~/base/ui/TextField/TextField'
import { say } from '~/base/ui/Toast/toasts'
import styles from './SendDialog.module.css'

export interface SendDialogProps<P extends Sendable> {
  title: string
  /** What happens, and to what: people read it before they agree. */
  children?: ReactNode
  address: P
  /** What is sent, with the sentence that was written, if one is asked for. */
  sending: (written: string) => Sending<P>
  /** Asks for a sentence: its label, the JSON Pointer under which the API judges it. */
  asks?: { label: string; name: string; hint?: string; isOptional?: boolean }
  /** What is still to be filled in, all of it at once; nothing is sent until then. */
  lacks?: () => Error | null
  /** What the button says, and what is said afterwards. */
  verb: string
  done: string
  isDangerous?: boolean
  /** It shows things side by side. */
  isWide?: boolean
  onClose: () => void
  onDone?: (answer: Sent<P>) => void
}

/** What went wrong stands in the summary above the form. */
function shownAbove() {}

/** Asks once more before something is done, perhaps for a reason, and does it. */
export function SendDialog<P extends Sendable>({ title, children, address, sending, asks, lacks, verb, done, isDangerous, isWide = false, onClose, onDone }: SendDialogProps<P>) {
  const t = useBaseTexts()
  const [written, setWritten] = useState('')
  const [lacking, setLacking] = useState<Error | null>(null)
  const send = useSend(address)
  const error = lacking ?? send.error
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = lacks?.() ?? null
    setLacking(found)
    if (found) return
    // Not by `mutate`: what was done may take the place away in which this dialog stands, and its callbacks with it.
    send.mutateAsync(sending(written)).then((answer) => {
      say(done)
      onClose()
      onDone?.(answer)
    }, shownAbove)
  }
  return (
    <Dialog title={title} isOpen isWide={isWide} onClose={send.isPending ? undefined : onClose}>
      <Form onSubmit={submit} className={styles.form} {...useFieldErrors(error)}>
        <ErrorSummary error={error} onLatest={() => void queries.invalidateQueries().then(onClose)} />
        {children}
        {asks && <TextField name={asks.name} label={asks.label} hint={asks.hint} lines={3} value={written} onChange={setWritten} autoFocus {...(asks.isOptional ? { isRequired: false } : {})} />}
        <DialogActions>
          <Button type="submit" look={isDangerous ? 'danger' : 'primary'} isPending={send.isPending}>
            {verb}
          </Button>
          <Button onPress={onClose} isDisabled={send.isPending}>
            {t.cancel}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}

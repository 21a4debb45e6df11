import { type FormEvent, useState } from 'react'
import { Form } from 'react-aria-components/Form'
import { versionOf } from '~/base/api/client'
import { queries } from '~/base/api/query'
import type { components } from '~/base/api/schema'
import { useSend } from '~/base/api/send'
import { useFieldErrors } from '~/base/form/useFieldErrors'
import { useBaseTexts } from '~/base/language/base-texts'
import { Button } from '~/base/ui/Button/Button'
import { DayField } from '~/base/ui/DayField/DayField'
import { Dialog, DialogActions } from '~/base/ui/Dialog/Dialog'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { TextField } from '~/base/ui/TextField/TextField'
import { say } from '~/base/ui/Toast/toasts'
import { useWords } from '~/base/words/words'
import styles from './holds.module.css'
import { useHoldsTexts } from './holds-texts'

/** Releases a hold: by the order that lifts it, or because it was placed in error. */
export function ReleaseDialog({ hold, onClose }: { hold: components['schemas']['DepositHold']; onClose: () => void }) {
  const t = useHoldsTexts()
  const base = useBaseTexts()
  const { fields, Verb } = useWords()
  const [order, setOrder] = useState({ number: '', on: '' })
  const [reason, setReason] = useState('')
  const send = useSend('/v1/holds/{id}/release')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const body = { reason, ...(order.number ? { order_number: order.number } : {}), ...(order.on ? { order_on: order.on } : {}) }
    const done = () => {
      say(t.done)
      onClose()
    }
    send.mutate({ path: { id: hold.id }, version: versionOf(hold), body }, { onSuccess: done })
  }
  return (
    <Dialog title={t.releaseTitle} isOpen onClose={send.isPending ? undefined : onClose}>
      <Form onSubmit={submit} className={styles.form} {...useFieldErrors(send.error)}>
        <ErrorSummary error={send.error} onLatest={() => void queries.invalidateQueries().then(onClose)} />
        <p>{t.releaseAbout}</p>
        <TextField name="/order_number" isCode label={fields.release_order_number} hint={t.orderHint} isRequired={false} value={order.number} onChange={(number) => setOrder({ ...order, number })} />
        <DayField name="/order_on" label={fields.release_order_on} isRequired={false} value={order.on} onChange={(on) => setOrder({ ...order, on })} />
        <TextField name="/reason" label={fields.released_because} lines={3} value={reason} onChange={setReason} />
        <DialogActions>
          <Button type="submit" look="primary" isPending={send.isPending}>
            {Verb.release}
          </Button>
          <Button onPress={onClose} isDisabled={send.isPending}>
            {base.cancel}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}

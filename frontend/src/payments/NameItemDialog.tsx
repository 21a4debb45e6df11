import { useQuery } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Form } from 'react-aria-components/Form'
import { everything } from '~/base/api/everything'
import { queries } from '~/base/api/query'
import { type Sendable, type Sending, type Sent, useSend } from '~/base/api/send'
import { useFieldErrors } from '~/base/form/useFieldErrors'
import { useBaseTexts } from '~/base/language/base-texts'
import { Button } from '~/base/ui/Button/Button'
import { Dialog, DialogActions } from '~/base/ui/Dialog/Dialog'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { Failure } from '~/base/ui/Failure/Failure'
import { Money } from '~/base/ui/Money/Money'
import { say } from '~/base/ui/Toast/toasts'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { byAmount, ItemChoice } from './ItemChoice'
import styles from './NameItemDialog.module.css'
import { usePaymentsTexts } from './payments-texts'

export interface NameItemDialogProps<P extends Sendable> {
  title: string
  children?: ReactNode
  address: P
  sending: (suspense_item_id: string) => Sending<P>
  /** Money that left the refund account, or came. */
  direction: 'debit' | 'credit'
  /** On which account, and how much it has to be. */
  accountId: string
  amount: string
  verb: string
  done: string
  onClose: () => void
  onDone?: (answer: Sent<P>) => void
}

/** Chooses the line of the bank that something is, among the open items in suspense of the refund account. */
export function NameItemDialog<P extends Sendable>({ title, children, address, sending, direction, accountId, amount, verb, done, onClose, onDone }: NameItemDialogProps<P>) {
  const t = usePaymentsTexts()
  const base = useBaseTexts()
  const [chosen, setChosen] = useState('')
  const items = useQuery(everything('/v1/suspense-items', { bank_account_id: accountId, state: ['open'] }))
  const send = useSend(address)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send.mutate(sending(chosen), {
      onSuccess: (answer) => {
        say(done)
        onClose()
        onDone?.(answer)
      },
    })
  }
  const rows = byAmount(items.data ?? [], direction, amount)
  return (
    <Dialog title={title} isOpen isWide {...(send.isPending ? {} : { onClose })}>
      <Form onSubmit={submit} className={styles.form} {...useFieldErrors(send.error)}>
        <ErrorSummary error={send.error} onLatest={() => void queries.invalidateQueries().then(onClose)} />
        {children}
        <p>
          {t.items.wanted}: <Money amount={amount} withUnit />
        </p>
        {items.error ? (
          <Failure error={items.error} onRetry={() => void items.refetch()} />
        ) : items.isPending ? (
          <Waiting />
        ) : (
          <ItemChoice items={rows} amount={amount} chosen={chosen} onChange={setChosen} />
        )}
        <DialogActions>
          <Button type="submit" look="primary" isPending={send.isPending} isDisabled={chosen === ''}>
            {verb}
          </Button>
          <Button onPress={onClose} isDisabled={send.isPending}>
            {base.cancel}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}

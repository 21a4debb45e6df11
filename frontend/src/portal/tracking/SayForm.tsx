import { type FormEvent, type ReactNode, useState } from 'react'
import { Form } from 'react-aria-components/Form'
import type { Body, Sendable } from '~/base/api/send'
import { useSend } from '~/base/api/send'
import { missing, type Needed } from '~/base/form/missing'
import { useFieldErrors } from '~/base/form/useFieldErrors'
import { Button } from '~/base/ui/Button/Button'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { TextField } from '~/base/ui/TextField/TextField'
import common from '../common.module.css'
import { Trouble } from '../Trouble'
import { isExpiry, type TrackedCase } from './case'
import styles from './tracking.module.css'

/** Addresses at which an applicant says something of the case. */
type Said = Extract<Sendable, `/v1/tracked-case/${string}`>

/** The case that is open: what opens it, what is being written, and what is done with the answer. */
export interface Open {
  case: TrackedCase
  token: string
  written: Readonly<Record<string, string>>
  onWrite: (name: string, text: string) => void
  onDone: (next: TrackedCase, said: string) => void
  /** Called when what opens the case is not good any more. */
  onExpired: () => void
}

export interface SayFormProps<P extends Said> {
  open: Open
  address: P
  /** What is sent, with what was written; '' for nothing. */
  body: (written: string) => Body<P>
  /** The place to write: JSON Pointer, label, hint, and what is said where it must not be empty. */
  asks: { name: string; label: string; hint?: ReactNode; missing?: string; most: number }
  /** What else must not be empty. */
  needs?: readonly Needed[]
  verb: string
  done: string
  isDangerous?: boolean
  onDone?: () => void
  /** Stands before the words. */
  children?: ReactNode
  /** What can be done instead. */
  beside?: ReactNode
}

/** Something that the applicant says to the office about the case, in words. */
export function SayForm<P extends Said>({ open, address, body, asks, needs = [], verb, done, isDangerous = false, onDone, children, beside }: SayFormProps<P>) {
  const send = useSend(address, open.token)
  const [lacks, setLacks] = useState<Error | null>(null)
  const key = `${address}${asks.name}`
  const written = open.written[key] ?? ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const lacking = missing([...needs, ...(asks.missing === undefined ? [] : [[asks.name, written, asks.missing] as const])])
    setLacks(lacking)
    if (lacking) return
    send.mutateAsync({ body: body(written.trim()) }).then(
      (next) => {
        open.onWrite(key, '')
        onDone?.()
        open.onDone(next as TrackedCase, done)
      },
      (error: unknown) => {
        if (isExpiry(error)) open.onExpired()
      },
    )
  }
  return (
    <Form onSubmit={submit} className={styles.say} {...useFieldErrors(lacks ?? send.error)}>
      {lacks ? <ErrorSummary error={lacks} /> : <Trouble error={send.error} isKept />}
      {children}
      <TextField
        name={asks.name}
        label={asks.label}
        {...(asks.hint === undefined ? {} : { hint: asks.hint })}
        {...(asks.missing === undefined ? { isRequired: false } : {})}
        lines={4}
        maxLength={asks.most}
        value={written}
        onChange={(text) => open.onWrite(key, text)}
      />
      <div className={common.buttons}>
        <Button type="submit" look={isDangerous ? 'danger' : 'primary'} isPending={send.isPending}>
          {verb}
        </Button>
        {beside}
      </div>
    </Form>
  )
}

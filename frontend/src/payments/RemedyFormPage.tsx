import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Form } from 'react-aria-components/Form'
import { versionOf } from '~/base/api/client'
import { q, queries } from '~/base/api/query'
import { type Body, useSend } from '~/base/api/send'
import { useFieldErrors } from '~/base/form/useFieldErrors'
import { focusHeading } from '~/base/form/focusHeading'
import { isolate } from '~/base/language/isolate'
import { Button } from '~/base/ui/Button/Button'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { Facts } from '~/base/ui/Facts/Facts'
import { Heading } from '~/base/ui/Heading/Heading'
import { IdField } from '~/base/ui/IdField/IdField'
import { Money } from '~/base/ui/Money/Money'
import { TextField } from '~/base/ui/TextField/TextField'
import { say } from '~/base/ui/Toast/toasts'
import { useWords } from '~/base/words/words'
import { PayeeDifference } from './PayeeDifference'
import { usePaymentsTexts } from './payments-texts'
import styles from './payments.module.css'
import { type RemedyKind, remediesOf } from './remedies'

/** Proposes what is to become of a payment that did not reach its payee. */
export default function RemedyFormPage() {
  const t = usePaymentsTexts().remedies
  const { fields, RemedyKind } = useWords()
  const navigate = useNavigate()
  const { id } = useParams({ from: '/office/payments/$id/remedy' })
  const payment = useSuspenseQuery(q('/v1/payments/{id}', { id })).data
  const kinds = remediesOf(payment)
  const [kind, setKind] = useState<RemedyKind | undefined>(kinds.length === 1 ? kinds[0] : undefined)
  const [payee, setPayee] = useState({ sheba: payment.payee.sheba, name: payment.payee.name, identifier: payment.payee.identifier ?? '' })
  const [note, setNote] = useState('')
  const [isChecked, setChecked] = useState(false)
  const send = useSend('/v1/payments/{id}/remedies')
  const proposed = { sheba: payee.sheba, name: payee.name.trim(), ...(payee.identifier ? { identifier: payee.identifier } : {}) }
  const look = (isChecking: boolean) => {
    setChecked(isChecking)
    focusHeading()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!kind) return
    if (!isChecked) return look(true)
    const body: Body<'/v1/payments/{id}/remedies'> = { kind, note, ...(kind === 'reissue' ? { payee: proposed } : {}) }
    send.mutate(
      { path: { id }, version: versionOf(payment), body },
      {
        onSuccess: (remedy) => {
          say(t.sent)
          void navigate({ to: '/remedies/$id', params: { id: remedy.id } })
        },
        // The fields are needed to mend what was refused.
        onError: () => setChecked(false),
      },
    )
  }
  return (
    <>
      <Heading title={isChecked ? t.checkTitle : t.propose} about={isChecked ? t.checkAbout : t.proposeAbout} />
      <ErrorSummary error={send.error} onLatest={() => void queries.invalidateQueries()} />
      <Facts
        of={[
          [fields['Payment.number'], isolate(payment.number)],
          [fields.amount, <Money amount={payment.amount} withUnit />],
          [fields['PaymentPayee.name'], <bdi>{payment.payee.name}</bdi>],
          [fields.returned_because, payment.returned_because && <bdi>{payment.returned_because}</bdi>],
        ]}
      />
      <Form onSubmit={submit} className={styles.form} {...useFieldErrors(send.error)}>
        {isChecked && kind ? (
          <>
            <Facts
              of={[
                [fields['Remedy.kind'], RemedyKind[kind]],
                [fields['Remedy.note'], <bdi>{note}</bdi>],
              ]}
            />
            {kind === 'reissue' && <PayeeDifference before={payment.payee} after={proposed} />}
          </>
        ) : (
          <>
            <fieldset className={styles.choices} data-field="/kind" tabIndex={-1}>
              <legend>{t.kind}</legend>
              {kinds.map((option) => (
                <label key={option} className={styles.choice}>
                  <input type="radio" name="kind" required checked={kind === option} onChange={() => setKind(option)} />
                  <span>
                    <strong>{RemedyKind[option]}</strong>
                    <span>{t.kinds[option]}</span>
                  </span>
                </label>
              ))}
            </fieldset>
            {kind === 'reissue' && (
              <>
                <IdField name="/payee/sheba" label={fields['PaymentPayee.sheba']} kind="sheba" value={payee.sheba} onChange={(sheba) => setPayee({ ...payee, sheba })} isRequired />
                <TextField name="/payee/name" label={fields['PaymentPayee.name']} value={payee.name} onChange={(name) => setPayee({ ...payee, name })} isRequired />
                <TextField
                  name="/payee/identifier"
                  label={fields['PaymentPayee.identifier']}
                  value={payee.identifier}
                  onChange={(identifier) => setPayee({ ...payee, identifier })}
                  isCode
                  isRequired={false}
                />
              </>
            )}
            {kind && (
              <TextField name="/note" label={fields['Remedy.note']} hint={kind === 'non_execution' ? t.nonExecutionHint : t.noteHint} lines={3} value={note} onChange={setNote} isRequired />
            )}
          </>
        )}
        <div className={styles.buttons}>
          <Button type="submit" look="primary" isPending={send.isPending} isDisabled={!kind}>
            {isChecked ? t.send : t.check}
          </Button>
          {isChecked && (
            <Button onPress={() => look(false)} isDisabled={send.isPending}>
              {t.change}
            </Button>
          )}
        </div>
      </Form>
    </>
  )
}

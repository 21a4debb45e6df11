import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Form } from 'react-aria-components/Form'
import { q } from '~/base/api/query'
import { useFieldErrors } from '~/base/form/useFieldErrors'
import { Button } from '~/base/ui/Button/Button'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { RadioGroup } from '~/base/ui/RadioGroup/RadioGroup'
import { Reference } from '~/base/ui/Reference/Reference'
import { Select } from '~/base/ui/Select/Select'
import { TextField } from '~/base/ui/TextField/TextField'
import { DayField } from '~/base/ui/DayField/DayField'
import { entries, useWords } from '~/base/words/words'
import type { StepProps } from './DepositsStep'
import { faultsOfPayees, refusalOf, type RefundForm } from './form'
import { PayeeRows } from './PayeeRows'
import { ReasonFields } from './ReasonFields'
import styles from './request.module.css'
import { useRequestTexts } from './request-texts'

/** Second step: why, who gets the money, and the letter. The draft is made, or corrected, on leaving it. */
export function PayeeStep({ form, onChange, onContinue, error, isPending, onLatest }: StepProps & { error: Error | null; isPending: boolean; onLatest?: () => void }) {
  const t = useRequestTexts()
  const { fields } = useWords()
  const [missing, setMissing] = useState<Error | null>(null)
  const accounts = useRefundAccounts(form.agency_id)
  // Most agencies have one refund account: it is the answer until another one is chosen.
  const whole = { ...form, payee_account_id: form.payee_account_id || (accounts[0]?.id ?? '') }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const refused = refusalOf(faultsOfPayees(whole, t))
    setMissing(refused)
    if (refused) return
    onChange(whole)
    onContinue()
  }
  return (
    <Form onSubmit={submit} className={styles.form} {...useFieldErrors(missing ?? error)}>
      <ErrorSummary error={missing ?? error} {...(onLatest ? { onLatest } : {})} />
      <ReasonFields form={form} onChange={onChange} error={missing ?? error} />
      <PayeeMode form={whole} onChange={onChange} accounts={accounts} />
      {form.payee_mode === 'beneficiary_direct' && <PayeeRows form={form} onChange={onChange} />}
      <fieldset className={styles.group}>
        <legend>{t.letter}</legend>
        <div className={styles.pair}>
          <TextField name="/letter_number" isCode label={fields.letter_number} isRequired={false} value={form.letter_number} onChange={(letter_number) => onChange({ ...form, letter_number })} />
          <DayField name="/letter_on" label={fields.letter_on} isRequired={false} value={form.letter_on} onChange={(letter_on) => onChange({ ...form, letter_on })} />
        </div>
        <TextField name="/note" label={fields['Refund.note']} hint={t.noteHint} lines={3} isRequired={false} value={form.note} onChange={(note) => onChange({ ...form, note })} />
      </fieldset>
      <div>
        <Button type="submit" look="primary" isPending={isPending}>
          {t.continue}
        </Button>
      </div>
    </Form>
  )
}

function useRefundAccounts(agency_id: string) {
  return useQuery(q('/v1/bank-accounts', undefined, { kind: 'agency_refund', agency_id, limit: 50 })).data?.items ?? []
}

function PayeeMode({ form, onChange, accounts }: { form: RefundForm; onChange: StepProps['onChange']; accounts: readonly { id: string; title: string; sheba: string }[] }) {
  const t = useRequestTexts()
  const { fields, PayeeMode } = useWords()
  const account = accounts.find(({ id }) => id === form.payee_account_id)
  return (
    <div className={styles.group}>
      <RadioGroup
        name="/payee_mode"
        label={t.payee}
        options={entries(PayeeMode).map(([key, text]) => ({ key, text }))}
        value={form.payee_mode}
        onChange={(payee_mode) => onChange({ ...form, payee_mode })}
      />
      {form.payee_mode === 'agency_refund_account' && accounts.length > 1 && (
        <Select
          name="/payee_account_id"
          label={fields.payee_account_id}
          options={accounts.map(({ id, title }) => [id, title] as const)}
          value={form.payee_account_id}
          onChange={(payee_account_id) => onChange({ ...form, payee_account_id })}
        />
      )}
      {form.payee_mode === 'agency_refund_account' && account && (
        <p tabIndex={-1} data-field="/payee_account_id">
          <bdi>{account.title}</bdi> · <Reference>{account.sheba}</Reference>
        </p>
      )}
    </div>
  )
}

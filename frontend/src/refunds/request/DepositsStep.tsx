import { type FormEvent, useState } from 'react'
import { Form } from 'react-aria-components/Form'
import { useFieldErrors } from '~/base/form/useFieldErrors'
import { amountInWords } from '~/base/language/amountInWords'
import { useLanguage } from '~/base/language/language'
import { grouped } from '~/base/language/numbers'
import { AmountField } from '~/base/ui/AmountField/AmountField'
import { Button } from '~/base/ui/Button/Button'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { type Deposit, useDeposits } from '../useDeposits'
import { DepositSearch } from './DepositSearch'
import { faultsOfRows, type FormRow, refusalOf, type RefundForm, rowFor, totalOf } from './form'
import styles from './request.module.css'
import { useRequestTexts } from './request-texts'

export interface StepProps {
  form: RefundForm
  onChange: (form: RefundForm) => void
  /** Called when nothing is wrong with this step. */
  onContinue: () => void
}

/** First step: which deposits, and how much of each. */
export function DepositsStep({ form, onChange, onContinue }: StepProps) {
  const t = useRequestTexts()
  const language = useLanguage()
  const deposits = useDeposits(form.rows.map((row) => row.deposit_id))
  const [error, setError] = useState<Error | null>(null)
  const setRows = (rows: FormRow[]) => onChange({ ...form, rows })
  const add = (deposit: Deposit) => setRows([...form.rows, rowFor(deposit, form.rows[0]?.reason ?? '')])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const refused = refusalOf(faultsOfRows(form, deposits, t))
    setError(refused)
    if (!refused) onContinue()
  }
  const total = totalOf(form.rows)
  return (
    <>
      <DepositSearch agency={form.agency_id} chosen={new Set(form.rows.map((row) => row.deposit_id))} onAdd={add} />
      <Form onSubmit={submit} className={styles.form} {...useFieldErrors(error)}>
        <ErrorSummary error={error} />
        <h2 tabIndex={-1} data-field="/rows">
          {t.chosen}
        </h2>
        {form.rows.length === 0 && <p className={styles.aside}>{t.noneChosen}</p>}
        <ol className={styles.rows}>
          {form.rows.map((row, at) => (
            <ChosenRow
              key={row.key}
              at={at}
              row={row}
              deposit={deposits.get(row.deposit_id)}
              onAmount={(amount) => setRows(form.rows.map((one) => (one.key === row.key ? { ...one, amount } : one)))}
              onRemove={() => setRows(form.rows.filter((one) => one.key !== row.key))}
              onSplit={() => setRows(form.rows.toSpliced(at + 1, 0, { ...row, key: crypto.randomUUID(), amount: '', sheba: '', name: '', identifier: '' }))}
            />
          ))}
        </ol>
        {form.rows.length > 0 && (
          <p className={styles.total} role="status">
            {t.total}: <strong><Money amount={total} withUnit /></strong> <span className={styles.aside}>{amountInWords(total, language)}</span>
          </p>
        )}
        <div>
          <Button type="submit" look="primary">
            {t.continue}
          </Button>
        </div>
      </Form>
    </>
  )
}

interface ChosenRowProps {
  at: number
  row: FormRow
  deposit: Deposit | undefined
  onAmount: (amount: string) => void
  onRemove: () => void
  onSplit: () => void
}

function ChosenRow({ at, row, deposit, onAmount, onRemove, onSplit }: ChosenRowProps) {
  const t = useRequestTexts()
  const number = grouped(at + 1)
  return (
    <li className={styles.row}>
      <div className={styles.rowFacts}>
        <strong>{t.row(number)}</strong>
        <span>
          <Reference>{row.receipt_number}</Reference> · <Reference>{row.credit_number}</Reference>
        </span>
        <bdi>{deposit?.depositor.name}</bdi>
        <span className={styles.aside}>
          {t.of}: {deposit ? <Money amount={deposit.available} withUnit /> : '…'}
        </span>
      </div>
      <AmountField name={`/rows/${at}/amount`} label={t.amount} value={row.amount} onChange={onAmount} max={deposit?.available} />
      <div className={styles.buttons}>
        <Button isSmall look="quiet" onPress={onSplit}>
          {t.split}
        </Button>
        <Button isSmall look="quiet" icon="cross" onPress={onRemove} aria-label={t.removeRow(number)}>
          {t.remove}
        </Button>
      </div>
    </li>
  )
}

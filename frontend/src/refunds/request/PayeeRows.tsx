import { isolate } from '~/base/language/isolate'
import { grouped } from '~/base/language/numbers'
import { Button } from '~/base/ui/Button/Button'
import { IdField } from '~/base/ui/IdField/IdField'
import { Money } from '~/base/ui/Money/Money'
import { TextField } from '~/base/ui/TextField/TextField'
import { useWords } from '~/base/words/words'
import { useDeposits } from '../useDeposits'
import type { FormRow, RefundForm } from './form'
import styles from './request.module.css'
import { useRequestTexts } from './request-texts'

type Payee = Pick<FormRow, 'sheba' | 'name' | 'identifier'>

/** Who gets each row's money, where beneficiaries are paid directly. */
export function PayeeRows({ form, onChange }: { form: RefundForm; onChange: (form: RefundForm) => void }) {
  const t = useRequestTexts()
  const { fields } = useWords()
  const deposits = useDeposits(form.rows.map((row) => row.deposit_id))
  const set = (at: number, payee: Partial<Payee>) => onChange({ ...form, rows: form.rows.map((row, index) => (index === at ? { ...row, ...payee } : row)) })
  const first = form.rows[0]
  return form.rows.map((row, at) => {
    const depositor = deposits.get(row.deposit_id)?.depositor
    const person = depositor?.kind === 'foreign' ? null : 'person'
    return (
      <fieldset key={row.key} className={styles.group}>
        <legend>{t.payeeOf(grouped(at + 1), isolate(row.receipt_number))}</legend>
        <div className={styles.buttons}>
          <Money amount={row.amount} withUnit />
          {depositor && (
            <Button isSmall onPress={() => set(at, { name: depositor.name, identifier: depositor.identifier })}>
              {t.asDepositor}
            </Button>
          )}
          {at > 0 && first && (
            <Button isSmall onPress={() => set(at, { sheba: first.sheba, name: first.name, identifier: first.identifier })}>
              {t.asFirst}
            </Button>
          )}
        </div>
        <IdField name={`/rows/${at}/payee/sheba`} kind="sheba" label={fields['PaymentPayee.sheba']} value={row.sheba} onChange={(sheba) => set(at, { sheba })} />
        <div className={styles.pair}>
          <TextField name={`/rows/${at}/payee/name`} label={fields['RefundPayee.name']} value={row.name} onChange={(name) => set(at, { name })} />
          {person ? (
            <IdField
              name={`/rows/${at}/payee/identifier`}
              kind={person}
              label={fields['RefundPayee.identifier']}
              isRequired={false}
              value={row.identifier}
              onChange={(identifier) => set(at, { identifier })}
            />
          ) : (
            <TextField name={`/rows/${at}/payee/identifier`} label={fields['RefundPayee.identifier']} isRequired={false} isCode value={row.identifier} onChange={(identifier) => set(at, { identifier })} />
          )}
        </div>
      </fieldset>
    )
  })
}

import { AmountField } from '~/base/ui/AmountField/AmountField'
import { DayField } from '~/base/ui/DayField/DayField'
import { IdField } from '~/base/ui/IdField/IdField'
import { Select } from '~/base/ui/Select/Select'
import { TextField } from '~/base/ui/TextField/TextField'
import { entries, useWords } from '~/base/words/words'
import type { Draft } from './declared'
import styles from './DeclarePage.module.css'
import { useDepositsTexts } from './deposits-texts'

interface FieldsProps {
  draft: Draft
  change: (change: Partial<Draft>) => void
  errors: Record<string, string[]>
}

type Choices = readonly (readonly [string, string])[]

/** The deposit itself; agency and account are asked for where there are several. */
export function DepositFields({ draft, change, errors, agencies, accounts }: FieldsProps & { agencies: Choices; accounts: Choices }) {
  const t = useDepositsTexts().form
  const { fields, DepositKind } = useWords()
  return (
    <fieldset>
      <legend className={styles.legend}>{t.deposit}</legend>
      <div className={styles.grid}>
        {agencies.length > 1 && (
          <Select name="/agency_id" label={fields.agency_id} options={agencies} value={draft.agency_id} onChange={(agency_id) => change({ agency_id, link_account_id: '' })} error={errors['/agency_id']?.[0]} />
        )}
        {accounts.length > 1 && (
          <Select
            name="/link_account_id"
            label={fields.link_account_id}
            options={accounts}
            value={draft.link_account_id}
            onChange={(link_account_id) => change({ link_account_id })}
            error={errors['/link_account_id']?.[0]}
          />
        )}
        <Select name="/kind" label={fields['Deposit.kind']} options={entries(DepositKind)} value={draft.kind as ''} onChange={(kind) => change({ kind })} error={errors['/kind']?.[0]} />
        {draft.kind === 'judicial' && (
          <TextField name="/court_case_number" label={fields.court_case_number} isCode value={draft.court_case_number} onChange={(court_case_number) => change({ court_case_number })} maxLength={60} />
        )}
        <TextField name="/receipt_number" label={fields.receipt_number} isCode value={draft.receipt_number} onChange={(receipt_number) => change({ receipt_number })} maxLength={40} />
        <DayField name="/receipt_on" label={fields.receipt_on} hint="" value={draft.receipt_on} onChange={(receipt_on) => change({ receipt_on })} />
        <AmountField name="/amount" label={fields.amount} value={draft.amount} onChange={(amount) => change({ amount })} />
        <div className={styles.wide}>
          <TextField name="/subject" label={fields.subject} value={draft.subject} onChange={(subject) => change({ subject })} maxLength={500} />
        </div>
      </div>
    </fieldset>
  )
}

/** Who pays. */
export function DepositorFields({ draft, change, errors }: FieldsProps) {
  const t = useDepositsTexts().form
  const { fields, DepositorKind } = useWords()
  const identifier = { name: '/depositor/identifier', label: t.identifier[draft.depositor_kind as keyof typeof t.identifier], value: draft.identifier, onChange: (value: string) => change({ identifier: value }) }
  return (
    <fieldset>
      <legend className={styles.legend}>{t.depositor}</legend>
      <div className={styles.grid}>
        <Select
          name="/depositor/kind"
          label={fields['Depositor.kind']}
          options={entries(DepositorKind)}
          value={draft.depositor_kind as 'legal'}
          onChange={(depositor_kind) => change({ depositor_kind: depositor_kind || 'legal' })}
          error={errors['/depositor/kind']?.[0]}
        />
        {draft.depositor_kind === 'foreign' ? <TextField {...identifier} isCode maxLength={30} /> : <IdField {...identifier} kind={draft.depositor_kind === 'natural' ? 'national_id' : 'legal_id'} />}
        <div className={styles.wide}>
          <TextField name="/depositor/name" label={fields['Depositor.name']} value={draft.name} onChange={(name) => change({ name })} maxLength={200} />
        </div>
      </div>
    </fieldset>
  )
}

/** What need not be told. */
export function MoreFields({ draft, change }: FieldsProps) {
  const t = useDepositsTexts().form
  const { fields } = useWords()
  const shared = { isRequired: false } as const
  return (
    <fieldset>
      <legend className={styles.legend}>{t.more}</legend>
      <div className={styles.grid}>
        <TextField {...shared} name="/contract_number" label={fields.contract_number} isCode value={draft.contract_number} onChange={(contract_number) => change({ contract_number })} maxLength={60} />
        <TextField {...shared} name="/beneficiary_name" label={fields.beneficiary_name} value={draft.beneficiary_name} onChange={(beneficiary_name) => change({ beneficiary_name })} maxLength={200} />
        <TextField {...shared} name="/bank_reference" label={fields.bank_reference} isCode value={draft.bank_reference} onChange={(bank_reference) => change({ bank_reference })} maxLength={50} />
      </div>
    </fieldset>
  )
}

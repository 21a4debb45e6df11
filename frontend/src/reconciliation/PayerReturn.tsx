import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { SendDialog } from '~/base/actions/SendDialog'
import type { components } from '~/base/api/schema'
import { AmountField } from '~/base/ui/AmountField/AmountField'
import { Button } from '~/base/ui/Button/Button'
import { Facts } from '~/base/ui/Facts/Facts'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { IdField } from '~/base/ui/IdField/IdField'
import { TextField } from '~/base/ui/TextField/TextField'
import { useWords } from '~/base/words/words'
import styles from './SuspenseItemPage.module.css'
import { useReconciliationTexts } from './reconciliation-texts'

type SuspenseItem = components['schemas']['SuspenseItem']

/** Money goes back to whoever paid it: how much, to which account, checked once more, and why. */
export function PayerReturn({ item }: { item: SuspenseItem }) {
  const t = useReconciliationTexts()
  const { fields, Verb } = useWords()
  const navigate = useNavigate()
  const [amount, setAmount] = useState(item.remaining)
  const [sheba, setSheba] = useState(item.counterparty_account?.startsWith('IR') ? item.counterparty_account : '')
  const [name, setName] = useState(item.counterparty_name ?? '')
  const [isAsked, setAsked] = useState(false)
  const isAnother = item.counterparty_account !== undefined && sheba !== '' && sheba !== item.counterparty_account
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
  }
  return (
    <section className={styles.part}>
      <h2>{t.returnTitle}</h2>
      <p>{t.returnAbout}</p>
      <form className={styles.narrow} onSubmit={submit}>
        <AmountField name="/amount" label={t.amount} hint={t.amountHint} value={amount} onChange={setAmount} max={item.remaining} />
        <IdField kind="sheba" name="/payee_sheba" label={t.sheba} value={sheba} onChange={setSheba} />
        {isAnother && <p className={styles.warning}>{t.anotherAccount}</p>}
        <TextField name="/payee_name" label={t.payee} value={name} onChange={setName} />
        <div>
          <Button type="submit" look="primary" isDisabled={amount === '' || BigInt(amount) > BigInt(item.remaining) || sheba === '' || name.trim() === ''}>
            {t.propose}
          </Button>
        </div>
      </form>
      {isAsked && (
        <SendDialog
          title={t.checkTitle}
          address="/v1/payer-returns"
          sending={(note) => ({ body: { suspense_item_id: item.id, amount, payee_sheba: sheba, payee_name: name, note } })}
          asks={{ label: t.why, name: '/note', hint: t.whyHint }}
          verb={Verb.payer_return}
          done={t.proposed}
          onClose={() => setAsked(false)}
          onDone={(resolution) => void navigate({ to: '/resolutions/$id', params: { id: resolution.id } })}
        >
          <Facts
            of={[
              [fields.amount, <Money amount={amount} withUnit />],
              [fields.payee_sheba, <Reference>{sheba}</Reference>],
              [fields.payee_name, <bdi>{name}</bdi>],
            ]}
          />
          {isAnother && <p className={styles.warning}>{t.anotherAccount}</p>}
        </SendDialog>
      )}
    </section>
  )
}

import type { components } from '~/base/api/schema'
import { amountInWords } from '~/base/language/amountInWords'
import { useLanguage } from '~/base/language/language'
import { grouped } from '~/base/language/numbers'
import { useBankAccounts } from '~/base/names/useBankAccounts'
import { Button } from '~/base/ui/Button/Button'
import { Facts } from '~/base/ui/Facts/Facts'
import { Failure } from '~/base/ui/Failure/Failure'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { Table } from '~/base/ui/Table/Table'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { useWords } from '~/base/words/words'
import { type Due, sum, usePayees } from './due'
import { DueName } from './DueName'
import { MoneyLeft } from './MoneyLeft'
import { useOrdersTexts } from './orders-texts'
import styles from './payments.module.css'

export type Channel = components['schemas']['Channel']

interface OrderCheckProps {
  due: readonly Due[]
  channel: Channel
  isPending: boolean
  onBack: () => void
  onOrder: () => void
}

/** Whom the bank will pay, and how much, before it is told to. */
export function OrderCheck({ due, channel, isPending, onBack, onOrder }: OrderCheckProps) {
  const t = useOrdersTexts()
  const { fields, Channel } = useWords()
  const language = useLanguage()
  const { payees, error, retry } = usePayees(due)
  const from = useBankAccounts().filter((account) => account.kind === 'refund')
  const total = sum(due)
  if (error) return <Failure error={error} onRetry={retry} />
  if (!payees) return <Waiting />
  return (
    <>
      <Facts
        of={[
          [fields.total, <Money amount={total} withUnit />],
          [t.inWords, amountInWords(total, language)],
          [fields.payment_count, t.payments(grouped(payees.length))],
          [fields.channel, Channel[channel]],
          [t.from, from.length === 1 && from[0] && <bdi>{from[0].title}</bdi>],
        ]}
      />
      <Table
        label={t.payees}
        name="order-payees"
        rows={payees}
        rowKey={(row) => row.key}
        columns={[
          { key: 'name', heading: fields['PaymentPayee.name'], cell: (row) => <bdi>{row.name}</bdi> },
          { key: 'sheba', heading: fields['PaymentPayee.sheba'], cell: (row) => <Reference>{row.sheba}</Reference> },
          { key: 'of', heading: t.what, cell: (row) => row.of && <DueName of={row.of} /> },
          { key: 'amount', heading: fields.amount, isNumber: true, cell: (row) => <Money amount={row.amount} /> },
        ]}
        empty={t.chooseFirst}
      />
      <MoneyLeft picked={due} />
      <div className={styles.buttons}>
        <Button look="primary" isPending={isPending} onPress={onOrder}>
          {t.make}
        </Button>
        <Button isDisabled={isPending} onPress={onBack}>
          {t.back}
        </Button>
      </div>
    </>
  )
}

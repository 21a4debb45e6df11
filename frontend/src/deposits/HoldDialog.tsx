import { useState } from 'react'
import { SendDialog } from '~/base/actions/SendDialog'
import type { Body } from '~/base/api/send'
import { DayField } from '~/base/ui/DayField/DayField'
import { Select } from '~/base/ui/Select/Select'
import { TextField } from '~/base/ui/TextField/TextField'
import { entries, useWords, verbOf } from '~/base/words/words'
import type { Deposit } from './DepositMarks'
import { useDepositsTexts } from './deposits-texts'

type Order = Body<'/v1/deposits/{id}/holds'>

/** Asks for the order that blocks a deposit, and blocks it. */
export function HoldDialog({ deposit, onClose }: { deposit: Deposit; onClose: () => void }) {
  const t = useDepositsTexts().page
  const words = useWords()
  const { fields, HoldKind } = words
  const [order, setOrder] = useState<Order>({ kind: 'court_order', authority: '', order_number: '', order_on: '' })
  const change = (change: Partial<Order>) => setOrder({ ...order, ...change })
  return (
    <SendDialog
      title={t.hold.title}
      address="/v1/deposits/{id}/holds"
      sending={() => ({ path: { id: deposit.id }, body: order })}
      verb={verbOf(words, 'holds', 'Deposit')}
      done={t.hold.done}
      isDangerous
      onClose={onClose}
    >
      <p>{t.hold.about}</p>
      <Select name="/kind" label={fields['DepositHold.kind']} options={entries(HoldKind)} value={order.kind} onChange={(kind) => kind !== '' && change({ kind })} />
      <TextField name="/authority" label={fields.authority} value={order.authority} onChange={(authority) => change({ authority })} maxLength={200} />
      <TextField name="/order_number" label={fields.order_number} isCode value={order.order_number} onChange={(order_number) => change({ order_number })} maxLength={60} />
      <DayField name="/order_on" label={fields.order_on} value={order.order_on} onChange={(order_on) => change({ order_on })} />
    </SendDialog>
  )
}

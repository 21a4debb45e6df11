import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { queries } from '~/base/api/query'
import { useSend } from '~/base/api/send'
import { focusHeading } from '~/base/form/focusHeading'
import { isolate } from '~/base/language/isolate'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { Failure } from '~/base/ui/Failure/Failure'
import { Heading } from '~/base/ui/Heading/Heading'
import { say } from '~/base/ui/Toast/toasts'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { type Due, useDue } from './due'
import { type Channel, OrderCheck } from './OrderCheck'
import { OrderChoice } from './OrderChoice'
import { useOrdersTexts } from './orders-texts'

/** Orders the bank to pay: what is paid is chosen, looked at once more, and ordered. */
export default function NewOrderPage() {
  const t = useOrdersTexts()
  const navigate = useNavigate()
  const from = useSearch({ strict: false }) as { refund_id?: string; resolution_id?: string; remedy_id?: string }
  const { due, error, retry } = useDue()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set([from.refund_id, from.resolution_id, from.remedy_id].filter((id) => id !== undefined)))
  const [channel, setChannel] = useState<Channel | ''>('')
  const [isChecked, setChecked] = useState(false)
  const send = useSend('/v1/transfer-orders')
  const picked = (due ?? []).filter((one) => chosen.has(one.id) && !one.refusedBecause)
  const order = (channel: Channel) =>
    send.mutate(
      { body: { channel, refund_ids: ids(picked, 'refund'), resolution_ids: ids(picked, 'payer_return'), remedy_ids: ids(picked, 'remedy') } },
      {
        onSuccess: (made) => {
          say(t.made(isolate(made.number)))
          void navigate({ to: '/transfer-orders/$id', params: { id: made.id } })
        },
      },
    )
  const look = (isChecking: boolean) => {
    setChecked(isChecking)
    focusHeading()
  }
  const isLooking = isChecked && picked.length > 0 && channel !== ''
  return (
    <>
      <Heading title={isLooking ? t.checkTitle : t.make} about={isLooking ? t.checkAbout : t.chooseAbout} />
      <ErrorSummary error={send.error} onLatest={() => void queries.invalidateQueries()} />
      {due ? (
        isLooking ? (
          <OrderCheck due={picked} channel={channel} isPending={send.isPending} onBack={() => look(false)} onOrder={() => order(channel)} />
        ) : (
          <OrderChoice due={due} chosen={new Set(picked.map(({ id }) => id))} onChoose={setChosen} channel={channel} onChannel={setChannel} onNext={() => look(true)} />
        )
      ) : error ? (
        <Failure error={error} onRetry={retry} />
      ) : (
        <Waiting />
      )}
    </>
  )
}

function ids(of: readonly Due[], kind: Due['kind']): string[] {
  return of.filter((one) => one.kind === kind).map(({ id }) => id)
}

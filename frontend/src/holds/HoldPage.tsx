import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { ActionBar } from '~/base/actions/ActionBar'
import { q } from '~/base/api/query'
import { isolate } from '~/base/language/isolate'
import { AgencyName } from '~/base/names/AgencyName'
import { PersonName } from '~/base/names/PersonName'
import { Day, Instant } from '~/base/ui/Day/Day'
import { Facts } from '~/base/ui/Facts/Facts'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { useWords } from '~/base/words/words'
import { HoldStateBadge } from './HoldStateBadge'
import { useHoldsTexts } from './holds-texts'
import { ReleaseDialog } from './ReleaseDialog'

/** One order that blocks a deposit: the order, the deposit, and how it ended. */
export default function HoldPage() {
  const t = useHoldsTexts()
  const { fields, HoldKind } = useWords()
  const { id } = useParams({ from: '/office/holds/$id' })
  const hold = useSuspenseQuery(q('/v1/holds/{id}', { id })).data
  const [isReleasing, setReleasing] = useState(false)
  return (
    <>
      <Heading title={t.of(isolate(hold.order_number))} beside={<HoldStateBadge isReleased={hold.is_released} />} about={hold.is_released ? t.aboutReleased : t.about} />
      {!hold.is_released && <ActionBar actions={hold.actions} on={{ release: () => setReleasing(true) }} primary="release" />}
      <Facts
        of={[
          [fields['DepositHold.kind'], HoldKind[hold.kind]],
          [fields.authority, <bdi>{hold.authority}</bdi>],
          [fields.order_on, <Day on={hold.order_on} />],
          [fields.agency_id, <AgencyName id={hold.agency_id} />],
          [fields.placed_by, hold.placed_by && <PersonName id={hold.placed_by} name={hold.placed_by_name} />],
          [fields.placed_at, <Instant at={hold.placed_at} />],
          [fields.release_order_number, hold.release_order_number && <Reference>{hold.release_order_number}</Reference>],
          [fields.release_order_on, hold.release_order_on && <Day on={hold.release_order_on} />],
          [fields.released_by, hold.released_by && <PersonName id={hold.released_by} name={hold.released_by_name} />],
          [fields.released_at, hold.released_at && <Instant at={hold.released_at} />],
          [fields.released_because, hold.released_because && <bdi>{hold.released_because}</bdi>],
        ]}
      />
      <h2>{t.deposit}</h2>
      <DepositFacts id={hold.deposit_id} />
      {isReleasing && <ReleaseDialog hold={hold} onClose={() => setReleasing(false)} />}
    </>
  )
}

function DepositFacts({ id }: { id: string }) {
  const { fields, DepositKind } = useWords()
  const deposit = useQuery(q('/v1/deposits/{id}', { id })).data
  if (!deposit) return null
  return (
    <Facts
      of={[
        [
          fields.receipt_number,
          <Link to="/deposits/$id" params={{ id }}>
            <Reference>{deposit.receipt_number}</Reference>
          </Link>,
        ],
        [fields['Depositor.name'], <bdi>{deposit.depositor.name}</bdi>],
        [fields['Deposit.kind'], DepositKind[deposit.kind]],
        [fields.amount, <Money amount={deposit.amount} withUnit />],
        [fields.balance, <Money amount={deposit.balance} withUnit />],
        [fields.subject, <bdi>{deposit.subject}</bdi>],
      ]}
    />
  )
}

import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import { q } from '~/base/api/query'
import type { components } from '~/base/api/schema'
import { Day } from '~/base/ui/Day/Day'
import { Money } from '~/base/ui/Money/Money'
import { useReconciliationTexts } from './reconciliation-texts'

type Read = '/v1/sweeps/{id}' | '/v1/draws/{id}' | '/v1/payments/{id}' | '/v1/transfer-orders/{id}'
type Address = '/v1/sweeps/{id}/arrival' | '/v1/draws/{id}/arrival' | '/v1/payments/{id}/return' | '/v1/payments/{id}/settlement' | '/v1/transfer-orders/{id}/settlement'

export interface NameDialogProps {
  item: components['schemas']['SuspenseItem']
  /** What the item is said to be. */
  what: string
  /** Where that is read, for its version, and where it is said. */
  read: Read
  address: Address
  id: string
  /** Its page, shown afterwards. */
  page: string
  onClose: () => void
}

/** Says that an item is something that was expected; asks once more first. */
export function NameDialog({ item, what, read, address, id, page, onClose }: NameDialogProps) {
  const t = useReconciliationTexts()
  const navigate = useNavigate()
  const seen = useQuery(q(read, { id })).data
  if (!seen) return null
  return (
    <SendDialog
      title={t.nameQuestion}
      address={address}
      sending={() => ({ path: { id }, version: versionOf(seen), body: { suspense_item_id: item.id } })}
      verb={what}
      done={t.named}
      onClose={onClose}
      onDone={() => void navigate({ to: page })}
    >
      <p>
        {what}: <Money amount={item.amount} withUnit /> · <Day on={item.booked_on} /> · <bdi>{item.counterparty_name ?? item.description}</bdi>
      </p>
      <p>{t.nameAbout}</p>
    </SendDialog>
  )
}

import { useHasRole } from '~/base/api/me'
import type { components } from '~/base/api/schema'
import { useBankAccount } from '~/base/names/useBankAccounts'
import { NameRefundCredit, NameRefundDebit } from './NameRefundLine'
import { NameArrival, NameSweep } from './NameSweep'

/** What an item may be by the kind of its account: an end of a sweep, a payment, its return, or funds. Says nothing to those who may not say it. */
export function Naming({ item }: { item: components['schemas']['SuspenseItem'] }) {
  const kind = useBankAccount(item.bank_account_id)?.kind
  const namesSweeps = useHasRole('treasury_clerk', 'reconciler')
  const namesPayments = useHasRole('reconciler')
  const isCredit = item.direction === 'credit'
  if (kind === 'link' && !isCredit && !item.sweep_id && namesSweeps) return <NameSweep item={item} />
  if (kind === 'concentration' && isCredit && namesSweeps) return <NameArrival item={item} />
  if (kind === 'refund' && namesPayments) return isCredit ? <NameRefundCredit item={item} /> : <NameRefundDebit item={item} />
  return null
}

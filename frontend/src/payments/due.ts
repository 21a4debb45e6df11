import { useQueries, useQuery } from '@tanstack/react-query'
import { everything } from '~/base/api/everything'
import { q } from '~/base/api/query'
import type { components } from '~/base/api/schema'

type Schemas = components['schemas']

/** Something that waits to be ordered: a funded refund, money that goes back to its payer, or an approved reissue of a payment. */
export interface Due {
  kind: 'refund' | 'payer_return' | 'remedy'
  id: string
  /** How people call it: the number of the refund or the payment, the payer's name. */
  label: string
  agencyId: string | undefined
  amount: string
  rowCount: number
  /** Who is paid; a refund's payees stand in the refund. */
  payee: Schemas['PaymentPayee'] | undefined
  /** Why the person may not order it; absent where they may. */
  refusedBecause: Schemas['Code'] | undefined
}

/** Everything that waits to be ordered, for whoever may order it or not; absent as long as it is on its way. */
export function useDue() {
  const refunds = useQuery(everything('/v1/refunds', { state: ['funded'] }))
  const returns = useQuery(everything('/v1/payer-returns', { is_ordered: false }))
  const remedies = useQuery(everything('/v1/remedies', { is_ordered: false }))
  const error = refunds.error ?? returns.error ?? remedies.error
  const retry = () => void Promise.all([refunds.refetch(), returns.refetch(), remedies.refetch()])
  if (!refunds.data || !returns.data || !remedies.data) return { due: undefined, error, retry }
  return { due: [...refunds.data.map(ofRefund), ...returns.data.map(ofReturn), ...remedies.data.map(ofRemedy)], error, retry }
}

function refusal(actions: readonly Schemas['Action'][]): Schemas['Code'] | undefined {
  const action = actions.find(({ action }) => action === 'transfer_order')
  return action?.is_allowed ? undefined : (action?.because ?? 'forbidden')
}

function ofRefund(refund: Schemas['Refund']): Due {
  return { kind: 'refund', id: refund.id, label: refund.number ?? '', agencyId: refund.agency_id, amount: refund.total, rowCount: refund.row_count, payee: undefined, refusedBecause: refusal(refund.actions) }
}

function ofReturn(one: Schemas['PayerReturn']): Due {
  return { kind: 'payer_return', id: one.id, label: one.payee.name, agencyId: one.agency_id, amount: one.amount, rowCount: 1, payee: one.payee, refusedBecause: refusal(one.actions) }
}

function ofRemedy(remedy: Schemas['Remedy']): Due {
  return { kind: 'remedy', id: remedy.id, label: remedy.payment_number, agencyId: remedy.agency_id, amount: remedy.amount, rowCount: 1, payee: remedy.payee, refusedBecause: refusal(remedy.actions) }
}

/** What amounts come to. */
export function sum(of: readonly { amount: string }[]): string {
  return of.reduce((sum, { amount }) => sum + BigInt(amount), 0n).toString()
}

/** Whom an order would pay, in its order: each payee of a refund once, payers, and whoever is paid again. */
export function usePayees(of: readonly Due[]) {
  const all = useQueries({ queries: of.filter(({ kind }) => kind === 'refund').map(({ id }) => q('/v1/refunds/{id}', { id })) })
  if (!all.every((one) => one.data)) return { payees: undefined, error: all.find((one) => one.error)?.error ?? null, retry: () => void Promise.all(all.map((one) => one.refetch())) }
  const payees = [
    ...all.flatMap(({ data }) => (data?.payees ?? []).map((payee) => ({ key: `${data?.id} ${payee.payee_number}`, of: of.find(({ id }) => id === data?.id), ...payee }))),
    ...of.flatMap((due) => (due.payee ? [{ key: due.id, of: due, amount: due.amount, ...due.payee }] : [])),
  ]
  return { payees, error: null, retry: () => undefined }
}

/** What the refund account can pay of what is picked, and what it would leave: what goes back to payers leaves what is set aside for other refunds. */
export function left(account: Pick<Schemas['RefundAccount'], 'free_to_order' | 'free_for_payers'>, picked: readonly Due[]): { free: bigint; after: bigint } {
  const ofRefunds = BigInt(sum(picked.filter(({ kind }) => kind === 'refund')))
  const hasPayers = picked.some(({ kind }) => kind === 'payer_return')
  const free = hasPayers ? BigInt(account.free_for_payers) + ofRefunds : BigInt(account.free_to_order)
  return { free, after: free - BigInt(sum(picked)) }
}

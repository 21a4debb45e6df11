import { useQueries, useQuery } from '@tanstack/react-query'
import { everything } from '~/base/api/everything'
import { q } from '~/base/api/query'
import type { components } from '~/base/api/schema'

type Schemas = components['schemas']

/** Something that waits to be ordered: a funded refund, or an approved reissue of a payment. */
export interface Due {
  kind: 'refund' | 'remedy'
  id: string
  number: string
  agencyId: string | undefined
  amount: string
  rowCount: number
  /** Why the person may not order it; absent where they may. */
  refusedBecause: Schemas['Code'] | undefined
}

/** Everything that waits to be ordered, for whoever may order it or not; absent as long as it is on its way. */
export function useDue() {
  const refunds = useQuery(everything('/v1/refunds', { state: 'funded' }))
  const remedies = useQuery(everything('/v1/remedies', { state: 'approved' }))
  const reissues = (remedies.data ?? []).filter((remedy) => remedy.kind === 'reissue')
  const payments = useQueries({ queries: reissues.map((remedy) => q('/v1/payments/{id}', { id: remedy.payment_id })) })
  const error = refunds.error ?? remedies.error ?? payments.find((one) => one.error)?.error ?? null
  const isThere = refunds.data && remedies.data && payments.every((one) => one.data)
  const retry = () => void Promise.all([refunds.refetch(), remedies.refetch()])
  if (!isThere) return { due: undefined, error, retry }
  const again = reissues.flatMap((remedy, place) => {
    const payment = payments[place]?.data
    return payment && isUnsent(payment) ? [ofRemedy(remedy, payment)] : []
  })
  return { due: [...refunds.data.map(ofRefund), ...again], error, retry }
}

/** An approved reissue stays approved when it has been sent; its payment tells. */
function isUnsent(payment: Schemas['Payment']): boolean {
  return !payment.reissued_as && (payment.state === 'returned' || payment.state === 'unexecuted')
}

function refusal(actions: readonly Schemas['Action'][]): Schemas['Code'] | undefined {
  const action = actions.find(({ action }) => action === 'transfer_order')
  return action?.is_allowed ? undefined : (action?.because ?? 'forbidden')
}

function ofRefund(refund: Schemas['Refund']): Due {
  return { kind: 'refund', id: refund.id, number: refund.number ?? '', agencyId: refund.agency_id, amount: refund.total, rowCount: refund.row_count, refusedBecause: refusal(refund.actions) }
}

function ofRemedy(remedy: Schemas['Remedy'], payment: Schemas['Payment']): Due {
  return { kind: 'remedy', id: remedy.id, number: payment.number, agencyId: payment.agency_id, amount: payment.amount, rowCount: 1, refusedBecause: refusal(remedy.actions) }
}

/** What amounts come to. */
export function sum(of: readonly { amount: string }[]): string {
  return of.reduce((sum, { amount }) => sum + BigInt(amount), 0n).toString()
}

/** Whom an order would pay, in its order: each payee of a refund once, and whoever is paid again. */
export function usePayees(of: readonly Due[]) {
  const refunds = useQueries({ queries: of.filter(({ kind }) => kind === 'refund').map(({ id }) => q('/v1/refunds/{id}', { id })) })
  const remedies = useQueries({ queries: of.filter(({ kind }) => kind === 'remedy').map(({ id }) => q('/v1/remedies/{id}', { id })) })
  const all = [...refunds, ...remedies]
  if (!all.every((one) => one.data)) return { payees: undefined, error: all.find((one) => one.error)?.error ?? null, retry: () => void Promise.all(all.map((one) => one.refetch())) }
  const payees = [
    ...refunds.flatMap(({ data }) => (data?.payees ?? []).map((payee) => ({ key: `${data?.id} ${payee.payee_number}`, of: data?.number ?? '', ...payee }))),
    ...remedies.flatMap(({ data }) => {
      const due = of.find(({ id }) => id === data?.id)
      return data?.payee && due ? [{ key: data.id, of: due.number, amount: due.amount, ...data.payee }] : []
    }),
  ]
  return { payees, error: null, retry: () => undefined }
}

/** What is on the refund account, what of it the bank was ordered to pay and has not, and what is left to order. */
export function useFree() {
  const accounts = useQuery(everything('/v1/accounts', { code: '1140' })).data
  const open = useQuery(everything('/v1/payments', { state: 'instructed' })).data
  if (!accounts || !open) return undefined
  const balance = accounts.reduce((sum, account) => sum + BigInt(account.balance), 0n)
  const moving = BigInt(sum(open))
  return { balance, moving, free: balance - moving }
}

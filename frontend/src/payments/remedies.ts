import type { components } from '~/base/api/schema'

type Schemas = components['schemas']
export type RemedyKind = Schemas['RemedyKind']

/** What may become of a payment: of an open one that it was not carried out; what goes back to a payer was never a deposit's. */
export function remediesOf(payment: Schemas['Payment']): RemedyKind[] {
  if (payment.state === 'instructed') return ['non_execution']
  return payment.resolution_id ? ['reissue'] : ['reissue', 'restoration']
}

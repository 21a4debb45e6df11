import type { components } from '~/base/api/schema'

type Source = components['schemas']['Source']

const PLACES: Record<string, string> = {
  sweep: '/sweeps',
  itemised_list: '/itemised-lists',
  collection_notice: '/collection-notices',
  refund: '/refunds',
  transfer_order: '/transfer-orders',
  suspense_item: '/suspense',
  deposit_hold: '/holds',
}

/** Where the document behind a step is shown; some have no page of their own. */
export function sourcePath({ kind, id }: Source): string | null {
  const place = PLACES[kind]
  return place ? `${place}/${id}` : null
}

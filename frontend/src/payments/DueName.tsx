import { Link } from '@tanstack/react-router'
import { Reference } from '~/base/ui/Reference/Reference'
import type { Due } from './due'
import { useOrdersTexts } from './orders-texts'

/** What waits to be ordered, by its kind and its number or its payer, with the way to it. */
export function DueName({ of }: { of: Due }) {
  const t = useOrdersTexts()
  switch (of.kind) {
    case 'refund':
      return (
        <Link to={`/refunds/${of.id}` as string}>
          {t.refund('')} <Reference>{of.label}</Reference>
        </Link>
      )
    case 'payer_return':
      return (
        <Link to="/payer-returns/$id" params={{ id: of.id }}>
          {t.payerReturn('')} <bdi>{of.label}</bdi>
        </Link>
      )
    case 'remedy':
      return (
        <Link to="/remedies/$id" params={{ id: of.id }}>
          {t.reissue('')} <Reference>{of.label}</Reference>
        </Link>
      )
  }
}

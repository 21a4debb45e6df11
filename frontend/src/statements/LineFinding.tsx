import { Link } from '@tanstack/react-router'
import { Fragment, type ReactNode } from 'react'
import type { Item } from '~/base/api/query'
import { grouped } from '~/base/language/numbers'
import { useStatementsTexts } from './statements-texts'

type Line = Item<'/v1/statements/{id}/lines'>

/** What a line was found to be, with the way there. */
export function LineFinding({ line }: { line: Line }) {
  const t = useStatementsTexts()
  const { deposit_ids: deposits = [], payment_ids: payments = [] } = line
  const found: ReactNode[] = []
  const add = (to: string, text: string) => found.push(<Link to={to}>{text}</Link>)
  deposits.forEach((id, at) => add(`/deposits/${id}`, deposits.length > 1 ? `${t.deposit} ${grouped(at + 1)}` : t.deposit))
  if (line.suspense_item_id) add(`/suspense/${line.suspense_item_id}`, t.suspense)
  if (line.sweep_id) add(`/sweeps/${line.sweep_id}`, t.sweep)
  if (line.remittance_id) add(`/remittances/${line.remittance_id}`, t.remittance)
  payments.forEach((id, at) => add(`/payments/${id}`, payments.length > 1 ? `${t.payment} ${grouped(at + 1)}` : t.payment))
  if (line.returned_payment_id) add(`/payments/${line.returned_payment_id}`, t.returned)
  if (line.draw_id) add(`/draws/${line.draw_id}`, t.draw)
  if (line.reverses) found.push(t.takesBack)
  if (line.reversed_by) found.push(t.takenBack)
  if (line.state === 'duplicate') found.push(t.duplicate)
  if (line.state === 'quarantined') found.push(t.notPosted)
  return (
    <span>
      {found.map((one, at) => (
        // The findings of one line never change their order.
        <Fragment key={at}>
          {at > 0 && ' · '}
          {one}
        </Fragment>
      ))}
    </span>
  )
}

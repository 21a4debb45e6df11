import { Link } from '@tanstack/react-router'
import type { Item } from '~/base/api/query'
import { AgencyName } from '~/base/names/AgencyName'
import { useAgencies } from '~/base/names/useAgencies'
import { Day } from '~/base/ui/Day/Day'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import type { Column } from '~/base/ui/Table/Table'
import { useWords } from '~/base/words/words'
import { DepositStateBadge } from './DepositStateBadge'

type Deposit = Item<'/v1/deposits'>

/** The columns of the list of deposits; whose they are is told where they are of several agencies. */
export function useDepositColumns(): Column<Deposit>[] {
  const { fields, DepositKind } = useWords()
  const isOfSeveral = useAgencies().length > 1
  return [
    {
      key: 'receipt_number',
      heading: fields.receipt_number,
      cell: (row) => (
        <Link to="/deposits/$id" params={{ id: row.id }}>
          <Reference>{row.receipt_number}</Reference>
        </Link>
      ),
    },
    { key: 'depositor', heading: fields['Depositor.name'], cell: (row) => <bdi>{row.depositor.name}</bdi> },
    ...(isOfSeveral ? [{ key: 'agency', heading: fields.agency_id, cell: (row: Deposit) => <AgencyName id={row.agency_id} /> }] : []),
    { key: 'kind', heading: fields['Deposit.kind'], cell: (row) => DepositKind[row.kind] },
    { key: 'state', heading: fields.state, cell: (row) => <DepositStateBadge state={row.state} isOnHold={row.is_on_hold} isDisputed={row.disputed_because !== undefined} /> },
    { key: 'receipt_on', heading: fields.receipt_on, cell: (row) => <Day on={row.receipt_on} /> },
    { key: 'amount', heading: fields.amount, isNumber: true, cell: (row) => <Money amount={row.amount} /> },
    { key: 'available', heading: fields.available, isNumber: true, isExtra: true, cell: (row) => <Money amount={row.available} /> },
    { key: 'subject', heading: fields.subject, isExtra: true, cell: (row) => <bdi>{row.subject}</bdi> },
    { key: 'credit_number', heading: fields.credit_number, isExtra: true, cell: (row) => row.credit_number && <Reference>{row.credit_number}</Reference> },
    { key: 'payment_identifier', heading: fields.payment_identifier, isExtra: true, cell: (row) => <Reference>{row.payment_identifier}</Reference> },
    { key: 'received_on', heading: fields.received_on, isExtra: true, cell: (row) => row.received_on && <Day on={row.received_on} /> },
  ]
}

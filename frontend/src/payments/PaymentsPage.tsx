import { Link, useNavigate } from '@tanstack/react-router'
import type { Item } from '~/base/api/query'
import { useFilters } from '~/base/form/useFilters'
import { AgencyName } from '~/base/names/AgencyName'
import { useAgencies } from '~/base/names/useAgencies'
import { useLanguage } from '~/base/language/language'
import { Button } from '~/base/ui/Button/Button'
import { Day } from '~/base/ui/Day/Day'
import { FilterBar } from '~/base/ui/FilterBar/FilterBar'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { Select } from '~/base/ui/Select/Select'
import { PagedTable } from '~/base/ui/Table/PagedTable'
import type { Column } from '~/base/ui/Table/Table'
import { entries, useWords } from '~/base/words/words'
import { PaymentBadge } from './badges'
import { usePaymentsTexts } from './payments-texts'

type Payment = Item<'/v1/payments'>

/** Whom the bank was ordered to pay, and what became of it. */
export default function PaymentsPage() {
  const t = usePaymentsTexts()
  const words = useWords()
  const navigate = useNavigate()
  const { filters, narrow, reset } = useFilters<'/v1/payments'>()
  const agencies = useAgencies()
  const isPersian = useLanguage() === 'fa'
  return (
    <>
      <Heading title={t.title} />
      <FilterBar>
        <Select label={words.fields.state} options={entries(words.PaymentState)} value={filters.state ?? ''} onChange={(state) => narrow({ state })} none={t.all} />
        {agencies.length > 1 && (
          <Select
            label={words.fields.agency_id}
            options={agencies.map((agency) => [agency.id, isPersian ? agency.name_fa : agency.name_en] as const)}
            value={filters.agency_id ?? ''}
            onChange={(agency_id) => narrow({ agency_id })}
            none={t.all}
          />
        )}
      </FilterBar>
      <PagedTable
        of="/v1/payments"
        filters={filters}
        label={t.title}
        columns={usePaymentColumns()}
        rowKey={(row) => row.id}
        onOpen={(row) => void navigate({ to: '/payments/$id', params: { id: row.id } })}
        empty={
          <>
            <p>{t.none}</p>
            <Button onPress={reset}>{t.reset}</Button>
          </>
        }
      />
    </>
  )
}

/** What a list tells of a payment; `isOfOrder` where the order is the page itself. */
export function usePaymentColumns(isOfOrder = false): Column<Payment>[] {
  const t = usePaymentsTexts()
  const { fields } = useWords()
  const isOfSeveral = useAgencies().length > 1
  return [
    ...(isOfOrder ? [{ key: 'row', heading: fields.row_number, isNumber: true, cell: (row: Payment) => <RowNumber of={row} /> }] : []),
    {
      key: 'number',
      heading: fields['Payment.number'],
      cell: (row) => (
        <Link to="/payments/$id" params={{ id: row.id }}>
          <Reference>{row.number}</Reference>
        </Link>
      ),
    },
    { key: 'payee', heading: t.payee, cell: (row) => <bdi>{row.payee.name}</bdi> },
    { key: 'sheba', heading: fields['PaymentPayee.sheba'], isExtra: !isOfOrder, cell: (row) => <Reference>{row.payee.sheba}</Reference> },
    { key: 'amount', heading: fields.amount, isNumber: true, cell: (row) => <Money amount={row.amount} /> },
    { key: 'state', heading: fields.state, cell: (row) => <PaymentBadge state={row.state} /> },
    { key: 'refund', heading: fields.refund_number, cell: (row) => (row.refund_number ? <Reference>{row.refund_number}</Reference> : t.payerReturn) },
    ...(isOfOrder ? [] : [{ key: 'order', heading: fields.transfer_order_number, cell: (row: Payment) => <Reference>{row.transfer_order_number}</Reference> }]),
    ...(isOfSeveral ? [{ key: 'agency', heading: fields.agency_id, isExtra: isOfOrder, cell: (row: Payment) => row.agency_id && <AgencyName id={row.agency_id} /> }] : []),
    { key: 'settled_on', heading: fields.settled_on, isExtra: true, cell: (row) => row.settled_on && <Day on={row.settled_on} /> },
    { key: 'returned_on', heading: fields.returned_on, isExtra: true, cell: (row) => row.returned_on && <Day on={row.returned_on} /> },
  ]
}

function RowNumber({ of }: { of: Payment }) {
  return <Money amount={String(of.row_number)} />
}

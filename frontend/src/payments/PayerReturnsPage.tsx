import { Link, useNavigate } from '@tanstack/react-router'
import { useHasRole } from '~/base/api/me'
import type { Item } from '~/base/api/query'
import { useFilters } from '~/base/form/useFilters'
import { AgencyFilter } from '~/base/names/AgencyFilter'
import { AgencyName } from '~/base/names/AgencyName'
import { PersonName } from '~/base/names/PersonName'
import { Button } from '~/base/ui/Button/Button'
import { Instant } from '~/base/ui/Day/Day'
import { FilterBar } from '~/base/ui/FilterBar/FilterBar'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { Select } from '~/base/ui/Select/Select'
import { StateBadge } from '~/base/ui/StateBadge/StateBadge'
import { PagedTable } from '~/base/ui/Table/PagedTable'
import type { Column } from '~/base/ui/Table/Table'
import { useWords } from '~/base/words/words'
import { usePayerReturnsTexts } from './payer-returns-texts'

type PayerReturn = Item<'/v1/payer-returns'>

/** Money that goes back to its payers: what waits for its order first of all. */
export default function PayerReturnsPage() {
  const t = usePayerReturnsTexts()
  const { fields } = useWords()
  const navigate = useNavigate()
  const { filters, narrow, reset } = useFilters<'/v1/payer-returns'>()
  const isPayer = useHasRole('treasury_payer')
  return (
    <>
      <Heading
        title={t.title}
        about={t.about}
        actions={
          isPayer && (
            <Button look="primary" icon="plus" onPress={() => void navigate({ to: '/transfer-orders/new' })}>
              {t.order}
            </Button>
          )
        }
      />
      <FilterBar>
        <Select label={t.standing} options={[['false', t.waiting], ['true', t.ordered]]} value={String(filters.is_ordered ?? '')} onChange={(is_ordered) => narrow({ is_ordered })} none={t.all} />
        <AgencyFilter label={fields.agency_id} value={filters.agency_id ?? ''} onChange={(agency_id) => narrow({ agency_id })} none={t.all} />
      </FilterBar>
      <PagedTable
        of="/v1/payer-returns"
        filters={filters}
        label={t.title}
        columns={usePayerReturnColumns()}
        rowKey={(row) => row.id}
        onOpen={(row) => void navigate({ to: '/payer-returns/$id', params: { id: row.id } })}
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

function usePayerReturnColumns(): Column<PayerReturn>[] {
  const t = usePayerReturnsTexts()
  const { fields } = useWords()
  return [
    {
      key: 'payee',
      heading: fields['PaymentPayee.name'],
      cell: (row) => (
        <Link to="/payer-returns/$id" params={{ id: row.id }}>
          <bdi>{row.payee.name}</bdi>
        </Link>
      ),
    },
    { key: 'sheba', heading: fields['PaymentPayee.sheba'], cell: (row) => <Reference>{row.payee.sheba}</Reference> },
    { key: 'agency', heading: fields.agency_id, cell: (row) => row.agency_id && <AgencyName id={row.agency_id} /> },
    { key: 'standing', heading: t.standing, cell: (row) => <StateBadge tone={row.payment_id ? 'moving' : 'waiting'}>{row.payment_id ? t.ordered : t.waiting}</StateBadge> },
    { key: 'decided_by', heading: fields['PayerReturn.decided_by'], isExtra: true, cell: (row) => <PersonName id={row.decided_by} name={row.decided_by_name} /> },
    { key: 'decided_at', heading: fields['PayerReturn.decided_at'], cell: (row) => <Instant at={row.decided_at} /> },
    { key: 'amount', heading: fields.amount, isNumber: true, cell: (row) => <Money amount={row.amount} /> },
  ]
}

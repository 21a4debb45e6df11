import { Link, useNavigate } from '@tanstack/react-router'
import type { Item } from '~/base/api/query'
import { useFilters } from '~/base/form/useFilters'
import { PersonName } from '~/base/names/PersonName'
import { Button } from '~/base/ui/Button/Button'
import { Instant } from '~/base/ui/Day/Day'
import { FilterBar } from '~/base/ui/FilterBar/FilterBar'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { Select } from '~/base/ui/Select/Select'
import { PagedTable } from '~/base/ui/Table/PagedTable'
import type { Column } from '~/base/ui/Table/Table'
import { entries, useWords } from '~/base/words/words'
import { RemedyBadge } from './badges'
import { usePaymentsTexts } from './payments-texts'

type Remedy = Item<'/v1/remedies'>

/** What is to become of payments that did not reach their payees; those that wait for a second person first of all. */
export default function RemediesPage() {
  const t = usePaymentsTexts()
  const words = useWords()
  const navigate = useNavigate()
  const { filters, narrow, reset } = useFilters<'/v1/remedies'>()
  const columns: Column<Remedy>[] = [
    {
      key: 'kind',
      heading: words.fields['Remedy.kind'],
      cell: (row) => (
        <Link to="/remedies/$id" params={{ id: row.id }}>
          {words.RemedyKind[row.kind]}
        </Link>
      ),
    },
    { key: 'payment', heading: words.fields.payment_number, cell: (row) => <Reference>{row.payment_number}</Reference> },
    { key: 'note', heading: words.fields['Remedy.note'], cell: (row) => <bdi>{row.note}</bdi> },
    { key: 'payee', heading: t.payee, cell: (row) => row.payee && <bdi>{row.payee.name}</bdi> },
    { key: 'state', heading: words.fields.state, cell: (row) => <RemedyBadge state={row.state} /> },
    { key: 'made_by', heading: words.fields.made_by, cell: (row) => <PersonName id={row.made_by} name={row.made_by_name} /> },
    { key: 'made_at', heading: words.fields.made_at, cell: (row) => <Instant at={row.made_at} /> },
    { key: 'amount', heading: words.fields.amount, isNumber: true, cell: (row) => <Money amount={row.amount} /> },
  ]
  return (
    <>
      <Heading title={t.remedies.title} about={t.remedies.about} />
      <FilterBar>
        <Select label={words.fields.state} options={entries(words.RemedyState)} value={filters.state ?? ''} onChange={(state) => narrow({ state })} none={t.all} />
      </FilterBar>
      <PagedTable
        of="/v1/remedies"
        filters={filters}
        label={t.remedies.title}
        columns={columns}
        rowKey={(row) => row.id}
        onOpen={(row) => void navigate({ to: '/remedies/$id', params: { id: row.id } })}
        empty={
          <>
            <p>{t.remedies.none}</p>
            <Button onPress={reset}>{t.reset}</Button>
          </>
        }
      />
    </>
  )
}

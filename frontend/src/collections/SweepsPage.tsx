import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { Filters, Item } from '~/base/api/query'
import { AgencyFilter } from '~/base/names/AgencyFilter'
import { AgencyName } from '~/base/names/AgencyName'
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
import { SweepBadges } from './SweepBadges'
import { useSweepsTexts } from './sweeps-texts'

type Sweep = Item<'/v1/sweeps'>
type SweepFilter = Filters<'/v1/sweeps'>

/** The sweeps within reach: on their way, arrived, unexplained. */
export default function SweepsPage() {
  const t = useSweepsTexts()
  const words = useWords()
  const navigate = useNavigate()
  const search = useSearch({ from: '/office/sweeps' })
  const columns = useSweepColumns()
  const narrow = (change: Record<string, string>) => {
    const next = Object.entries({ ...search, ...change }).filter(([, value]) => value !== '')
    void navigate({ to: '/sweeps', search: Object.fromEntries(next) })
  }
  return (
    <>
      <Heading title={t.title} about={t.about} actions={<Link to="/remittances">{t.remittances}</Link>} />
      <FilterBar>
        <Select label={words.fields.state} options={entries(words.SweepState)} value={(search.state ?? '') as Sweep['state'] | ''} onChange={(state) => narrow({ state })} none={t.all} />
        <Select label={t.explained} options={entries(t.isExplained)} value={(search.is_explained ?? '') as 'true' | 'false' | ''} onChange={(is_explained) => narrow({ is_explained })} none={t.all} />
        <AgencyFilter label={words.fields.agency_id} value={search.agency_id ?? ''} onChange={(agency_id) => narrow({ agency_id })} none={t.all} />
      </FilterBar>
      <PagedTable
        of="/v1/sweeps"
        filters={search as SweepFilter}
        label={t.title}
        columns={columns}
        rowKey={(row) => row.id}
        onOpen={(row) => void navigate({ to: '/sweeps/$id', params: { id: row.id } })}
        empty={
          <>
            <p>{t.none}</p>
            <Button onPress={() => void navigate({ to: '/sweeps', search: {} })}>{t.reset}</Button>
          </>
        }
      />
    </>
  )
}

/** The columns of a list of sweeps. */
export function useSweepColumns(): Column<Sweep>[] {
  const { fields } = useWords()
  return [
    {
      key: 'agency',
      heading: fields.agency_id,
      cell: (row) => (
        <Link to="/sweeps/$id" params={{ id: row.id }}>
          <AgencyName id={row.agency_id} />
        </Link>
      ),
    },
    { key: 'state', heading: fields.state, cell: (row) => <SweepBadges sweep={row} /> },
    { key: 'out_on', heading: fields.out_on, cell: (row) => row.out_on && <Day on={row.out_on} /> },
    { key: 'in_on', heading: fields.in_on, cell: (row) => row.in_on && <Day on={row.in_on} /> },
    { key: 'amount', heading: fields.amount, isNumber: true, cell: (row) => <Money amount={row.amount} /> },
    { key: 'difference', heading: fields.difference, isNumber: true, cell: (row) => row.difference && <Money amount={row.difference} /> },
    { key: 'reference', heading: fields.bank_reference, isExtra: true, cell: (row) => row.bank_reference && <Reference>{row.bank_reference}</Reference> },
  ]
}

import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { ExportButton } from '~/base/actions/ExportButton'
import { useHasRole } from '~/base/api/me'
import { type Filters, q } from '~/base/api/query'
import { usePages } from '~/base/api/usePages'
import { grouped } from '~/base/language/numbers'
import { Button } from '~/base/ui/Button/Button'
import { LinkButton } from '~/base/ui/Button/LinkButton'
import { Failure } from '~/base/ui/Failure/Failure'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Pager } from '~/base/ui/Table/Pager'
import { Table } from '~/base/ui/Table/Table'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { DepositFilters } from './DepositFilters'
import { DepositViews } from './DepositViews'
import { useDepositsTexts } from './deposits-texts'
import { useDepositColumns } from './useDepositColumns'

type DepositFilter = Filters<'/v1/deposits'>

/** The deposits within reach, filtered by what stands in the address. */
export default function DepositsPage() {
  const t = useDepositsTexts()
  const search = useSearch({ from: '/office/deposits' })
  const filters = search as DepositFilter
  const totals = useQuery(q('/v1/deposit-totals', undefined, { ...filters, sort: undefined }))
  const isClerk = useHasRole('agency_clerk')
  return (
    <>
      <Heading
        title={t.title}
        about={
          totals.data && (
            <>
              {t.count(grouped(totals.data.count))} · <Money amount={totals.data.amount} withUnit />
            </>
          )
        }
        actions={
          isClerk && (
            <>
              <LinkButton to="/deposits/new" look="primary" icon="plus">
                {t.declare}
              </LinkButton>
              <LinkButton to="/deposits/import" icon="upload">
                {t.import.link}
              </LinkButton>
            </>
          )
        }
      />
      <DepositViews search={search} />
      <DepositFilters filters={filters} />
      {filters.deposit_list_id && (
        <p>
          {t.ofOneFile}{' '}
          <Link to="/deposits" search={{}}>
            {t.reset}
          </Link>
        </p>
      )}
      <DepositRows key={JSON.stringify(search)} filters={filters} count={totals.data?.count} />
    </>
  )
}

/** A page of them. What is chosen is chosen within one view of the list: another view begins anew. */
function DepositRows({ filters, count }: { filters: DepositFilter; count: number | undefined }) {
  const t = useDepositsTexts()
  const navigate = useNavigate()
  const { rows, among, first, pager, error, isPending, retry } = usePages('/v1/deposits', filters)
  const columns = useDepositColumns()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  if (error) return <Failure error={error} onRetry={retry} />
  if (isPending) return <Waiting />
  return (
    <>
      <Table
        label={t.title}
        name="deposits"
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        first={first}
        {...(count === undefined ? {} : { count })}
        onOpen={(row) => void navigate({ to: '/deposits/$id', params: { id: row.id } })}
        selection={{ chosen, onChange: setChosen, amount: (row) => row.amount, among }}
        sort={{ value: filters.sort ?? 'newest', onChange: (sort) => void navigate({ to: '/deposits', search: (was) => ({ ...was, sort }) as Record<string, string> }) }}
        tools={<ExportButton path="/v1/deposits" filters={filters} name={t.title} />}
        empty={
          <>
            <p>{t.none}</p>
            <Button onPress={() => void navigate({ to: '/deposits', search: {} })}>{t.reset}</Button>
          </>
        }
      />
      <Pager {...pager} count={count} />
    </>
  )
}

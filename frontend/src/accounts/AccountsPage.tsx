import { Link, useNavigate } from '@tanstack/react-router'
import type { Item } from '~/base/api/query'
import { useFilters } from '~/base/form/useFilters'
import { useLanguage } from '~/base/language/language'
import { AgencyName } from '~/base/names/AgencyName'
import { useAgencies } from '~/base/names/useAgencies'
import { Button } from '~/base/ui/Button/Button'
import { FilterBar } from '~/base/ui/FilterBar/FilterBar'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { Select } from '~/base/ui/Select/Select'
import { PagedTable } from '~/base/ui/Table/PagedTable'
import type { Column } from '~/base/ui/Table/Table'
import { entries, useWords } from '~/base/words/words'
import { useAccountsTexts } from './accounts-texts'
import { useChart } from './chart'
import { Subject } from './Subject'

type Account = Item<'/v1/accounts'>

/** The accounts of the ledger, with what stands on them. */
export default function AccountsPage() {
  const t = useAccountsTexts()
  const { fields } = useWords()
  const navigate = useNavigate()
  const { filters, narrow, reset } = useFilters<'/v1/accounts'>()
  const agencies = useAgencies()
  const isPersian = useLanguage() === 'fa'
  return (
    <>
      <Heading title={t.title} about={t.about} />
      <FilterBar>
        <Select label={t.name} options={useChart()} value={filters.code ?? ''} onChange={(code) => narrow({ code })} none={t.all} />
        {agencies.length > 1 && (
          <Select
            label={fields.agency_id}
            options={agencies.map((agency) => [agency.id, isPersian ? agency.name_fa : agency.name_en] as const)}
            value={filters.agency_id ?? ''}
            onChange={(agency_id) => narrow({ agency_id })}
            none={t.all}
          />
        )}
        <Select label={fields.balance} options={entries<string>(t.balances)} value={String(filters.has_balance ?? '')} onChange={(has_balance) => narrow({ has_balance })} none={t.all} />
      </FilterBar>
      <PagedTable
        of="/v1/accounts"
        filters={filters}
        label={t.title}
        columns={useAccountColumns()}
        rowKey={(row) => row.id}
        onOpen={(row) => void navigate({ to: '/accounts/$id', params: { id: row.id } })}
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

function useAccountColumns(): Column<Account>[] {
  const t = useAccountsTexts()
  const { fields, Side } = useWords()
  const isPersian = useLanguage() === 'fa'
  return [
    {
      key: 'code',
      heading: fields['LedgerAccount.code'],
      cell: (row) => (
        <Link to="/accounts/$id" params={{ id: row.id }}>
          <Reference>{row.code}</Reference>
        </Link>
      ),
    },
    { key: 'name', heading: t.name, cell: (row) => (isPersian ? row.name_fa : row.name_en) },
    { key: 'subject', heading: t.about_what, cell: (row) => <Subject kind={row.subject_kind} id={row.subject_id} /> },
    { key: 'agency', heading: fields.agency_id, cell: (row) => row.agency_id && <AgencyName id={row.agency_id} /> },
    { key: 'normal_side', heading: fields.normal_side, isExtra: true, cell: (row) => Side[row.normal_side] },
    { key: 'debit', heading: fields.debit, isNumber: true, cell: (row) => <Money amount={row.debit} /> },
    { key: 'credit', heading: fields.credit, isNumber: true, cell: (row) => <Money amount={row.credit} /> },
    { key: 'balance', heading: fields.balance, isNumber: true, cell: (row) => <Money amount={row.balance} /> },
    { key: 'held', heading: fields.held, isNumber: true, isExtra: true, cell: (row) => <Money amount={row.held} /> },
  ]
}

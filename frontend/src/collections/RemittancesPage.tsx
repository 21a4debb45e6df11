import { Link, useNavigate } from '@tanstack/react-router'
import { ExportButton } from '~/base/actions/ExportButton'
import type { Item } from '~/base/api/query'
import { usePages } from '~/base/api/usePages'
import { BankAccountName } from '~/base/names/BankAccountName'
import { Day } from '~/base/ui/Day/Day'
import { Failure } from '~/base/ui/Failure/Failure'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { Pager } from '~/base/ui/Table/Pager'
import { type Column, Table } from '~/base/ui/Table/Table'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { useWords } from '~/base/words/words'
import { useSweepsTexts } from './sweeps-texts'

type Remittance = Item<'/v1/remittances'>

/** What went on to account 20/9. */
export default function RemittancesPage() {
  const t = useSweepsTexts()
  const { fields } = useWords()
  const navigate = useNavigate()
  const { rows, first, pager, error, isPending, retry } = usePages('/v1/remittances', {})
  const columns: Column<Remittance>[] = [
    {
      key: 'booked_on',
      heading: fields.booked_on,
      cell: (row) => (
        <Link to="/remittances/$id" params={{ id: row.id }}>
          <Day on={row.booked_on} />
        </Link>
      ),
    },
    { key: 'amount', heading: fields.amount, isNumber: true, cell: (row) => <Money amount={row.amount} /> },
    { key: 'difference', heading: fields.difference, isNumber: true, cell: (row) => <Money amount={row.difference} /> },
    { key: 'reference', heading: fields.bank_reference, cell: (row) => row.bank_reference && <Reference>{row.bank_reference}</Reference> },
    { key: 'from', heading: fields.concentration_account_id, cell: (row) => <BankAccountName id={row.concentration_account_id} /> },
  ]
  return (
    <>
      <Heading title={t.remittances} actions={<Link to="/sweeps">{t.title}</Link>} />
      {error ? (
        <Failure error={error} onRetry={retry} />
      ) : isPending ? (
        <Waiting />
      ) : (
        <>
          <Table label={t.remittances} tools={<ExportButton path="/v1/remittances" filters={{}} name={t.remittances} />} name="remittances" columns={columns} rows={rows} rowKey={(row) => row.id} first={first} onOpen={(row) => void navigate({ to: '/remittances/$id', params: { id: row.id } })} empty={<p>{t.remittancesNone}</p>} />
          <Pager {...pager} />
        </>
      )}
    </>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ExportButton } from '~/base/actions/ExportButton'
import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import { everything } from '~/base/api/everything'
import { useHasRole } from '~/base/api/me'
import { type Item, q } from '~/base/api/query'
import { localDigits } from '~/base/language/numbers'
import { UserName } from '~/base/names/UserName'
import { Button } from '~/base/ui/Button/Button'
import { Day, Instant } from '~/base/ui/Day/Day'
import { Failure } from '~/base/ui/Failure/Failure'
import { Heading } from '~/base/ui/Heading/Heading'
import { StateBadge } from '~/base/ui/StateBadge/StateBadge'
import { type Column, Table } from '~/base/ui/Table/Table'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { useWords } from '~/base/words/words'
import { useAccountsTexts } from './accounts-texts'

type Period = Item<'/v1/periods'>

/** The months of the books: which take postings, who closed the others. */
export default function PeriodsPage() {
  const t = useAccountsTexts().periods
  const isHead = useHasRole('treasury_head')
  const periods = useQuery(everything('/v1/periods', {}))
  const [closing, setClosing] = useState<Period | null>(null)
  const [isOpening, setOpening] = useState(false)
  const columns = usePeriodColumns(setClosing)
  const nextYear = Math.max(0, ...(periods.data ?? []).map((period) => period.fiscal_year)) + 1
  const year = localDigits(String(nextYear))
  const due = periods.data?.find((period) => period.actions.some(({ is_allowed }) => is_allowed))
  return (
    <>
      <Heading
        title={t.title}
        about={t.about}
        actions={
          <>
            {due && (
              <Button look="primary" onPress={() => setClosing(due)}>
                {t.close(t.month(t.months[due.month - 1] ?? '', localDigits(String(due.fiscal_year))))}
              </Button>
            )}
            {isHead && nextYear > 1 && <Button onPress={() => setOpening(true)}>{t.openYear(year)}</Button>}
          </>
        }
      />
      {periods.error ? (
        <Failure error={periods.error} onRetry={() => void periods.refetch()} />
      ) : periods.isPending ? (
        <Waiting />
      ) : (
        <Table label={t.title} name="periods" tools={<ExportButton path="/v1/periods" filters={{}} name={t.title} />} columns={columns} rows={periods.data} rowKey={(row) => row.id} empty={t.none} />
      )}
      {closing && <CloseDialog period={closing} onClose={() => setClosing(null)} />}
      {isOpening && (
        <SendDialog title={t.openTitle(year)} address="/v1/fiscal-years" sending={() => ({ body: { fiscal_year: nextYear } })} verb={t.openYear(year)} done={t.opened} onClose={() => setOpening(false)}>
          <p>{t.openAbout}</p>
        </SendDialog>
      )}
    </>
  )
}

function usePeriodColumns(onClose: (period: Period) => void): Column<Period>[] {
  const t = useAccountsTexts().periods
  const { fields, PeriodState, Verb } = useWords()
  return [
    { key: 'month', heading: fields.month, cell: (row) => t.month(t.months[row.month - 1] ?? '', localDigits(String(row.fiscal_year))) },
    { key: 'first_on', heading: fields.first_on, cell: (row) => <Day on={row.first_on} /> },
    { key: 'last_on', heading: fields.last_on, cell: (row) => <Day on={row.last_on} /> },
    { key: 'state', heading: fields.state, cell: (row) => <StateBadge tone={row.state === 'open' ? 'good' : 'over'}>{PeriodState[row.state]}</StateBadge> },
    { key: 'closed_at', heading: fields.closed_at, cell: (row) => row.closed_at && <Instant at={row.closed_at} /> },
    { key: 'closed_by', heading: fields.closed_by, cell: (row) => row.closed_by && <UserName id={row.closed_by} /> },
    {
      key: 'actions',
      heading: t.action,
      isSelfEvident: true,
      // One is due at a time, which the page says above: reasons in every other row would say nothing more.
      cell: (row) =>
        row.actions.some(({ is_allowed }) => is_allowed) && (
          <Button isSmall look="danger" onPress={() => onClose(row)}>
            {Verb.closure}
          </Button>
        ),
    },
  ]
}

function CloseDialog({ period, onClose }: { period: Period; onClose: () => void }) {
  const t = useAccountsTexts().periods
  const { Verb } = useWords()
  // The version hangs on the period itself, not on its row in the list.
  const seen = useQuery(q('/v1/periods/{id}', { id: period.id })).data
  if (!seen) return null
  return (
    <SendDialog
      title={t.closeTitle(t.month(t.months[seen.month - 1] ?? '', localDigits(String(seen.fiscal_year))))}
      address="/v1/periods/{id}/closure"
      sending={(note) => ({ path: { id: seen.id }, version: versionOf(seen), body: note ? { note } : {} })}
      asks={{ label: t.note, name: '/note', isOptional: true }}
      verb={Verb.closure}
      done={t.closed}
      isDangerous
      onClose={onClose}
    >
      <p>{t.closeAbout}</p>
    </SendDialog>
  )
}

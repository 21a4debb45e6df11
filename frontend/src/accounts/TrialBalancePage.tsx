import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { ExportButton } from '~/base/actions/ExportButton'
import { everything } from '~/base/api/everything'
import { useMe } from '~/base/api/me'
import { q } from '~/base/api/query'
import { localDigits } from '~/base/language/numbers'
import { AgencyName } from '~/base/names/AgencyName'
import { Button } from '~/base/ui/Button/Button'
import { Failure } from '~/base/ui/Failure/Failure'
import { FilterBar } from '~/base/ui/FilterBar/FilterBar'
import { Heading } from '~/base/ui/Heading/Heading'
import { Icon } from '~/base/ui/Icon/Icon'
import { Select } from '~/base/ui/Select/Select'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { useWords } from '~/base/words/words'
import styles from './accounts.module.css'
import { useAccountsTexts } from './accounts-texts'
import { thisFiscalYear } from './chart'
import { TrialBalanceTable } from './TrialBalanceTable'

/** The sums of every line of the chart over a year or a month of it, of the office or of one's own agency. */
export default function TrialBalancePage() {
  const { trial: t, periods } = useAccountsTexts()
  const { fields } = useWords()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as { fiscal_year?: string; month?: string }
  const year = search.fiscal_year ?? String(thisFiscalYear())
  const years = [...new Set((useQuery(everything('/v1/periods', {})).data ?? []).map((period) => String(period.fiscal_year)))]
  const month = search.month ?? ''
  const filters = { fiscal_year: year, ...(month && { month }) }
  const balance = useQuery(q('/v1/trial-balance', undefined, filters))
  const narrow = (change: { fiscal_year?: string; month?: string }) => {
    const next = Object.entries({ fiscal_year: year, month, ...change }).filter(([, value]) => value !== '')
    void navigate({ to: '/trial-balance', search: Object.fromEntries(next) as never })
  }
  const title = month ? t.month(periods.months[Number(month) - 1] ?? month, localDigits(year)) : t.year(localDigits(year))
  const agency = useMe().roles.find((held) => held.agency_id)?.agency_id
  const isEqual = balance.data?.debit === balance.data?.credit
  return (
    <>
      <Heading
        title={title}
        about={agency ? <AgencyName id={agency} /> : t.office}
        actions={
          <>
            <ExportButton path="/v1/trial-balance" filters={filters} name={title} />
            <Button icon="print" onPress={() => globalThis.print()}>
              {t.print}
            </Button>
          </>
        }
      />
      <FilterBar>
        <Select
          label={fields.fiscal_year}
          options={years.map((one) => [one, localDigits(one)] as const)}
          value={year}
          onChange={(fiscal_year) => narrow({ fiscal_year })}
        />
        <Select label={fields.month} options={periods.months.map((name, at) => [String(at + 1), name] as const)} value={month} onChange={(month) => narrow({ month })} none={t.wholeYear} />
      </FilterBar>
      {balance.error ? (
        <Failure error={balance.error} onRetry={() => void balance.refetch()} />
      ) : balance.isPending ? (
        <Waiting />
      ) : balance.data.lines.length === 0 ? (
        <p className={styles.quiet}>{t.none}</p>
      ) : (
        <>
          <TrialBalanceTable balance={balance.data} />
          {agency ? (
            <p className={styles.quiet}>{t.agencySide}</p>
          ) : (
            <p className={isEqual ? styles.equal : styles.unequal}>
              <Icon name={isEqual ? 'check' : 'warning'} /> {isEqual ? t.equal : t.unequal}
            </p>
          )}
        </>
      )}
    </>
  )
}

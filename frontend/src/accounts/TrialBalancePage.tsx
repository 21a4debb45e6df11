import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
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

/** The sums of every line of the chart over a year, of the office or of one's own agency. */
export default function TrialBalancePage() {
  const t = useAccountsTexts().trial
  const { fields } = useWords()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as { fiscal_year?: string }
  const year = search.fiscal_year ?? String(thisFiscalYear())
  const years = [...new Set((useQuery(everything('/v1/periods', {})).data ?? []).map((period) => String(period.fiscal_year)))]
  const balance = useQuery(q('/v1/trial-balance', undefined, { fiscal_year: year }))
  const agency = useMe().roles.find((held) => held.agency_id)?.agency_id
  const isEqual = balance.data?.debit === balance.data?.credit
  return (
    <>
      <Heading
        title={t.year(localDigits(year))}
        about={agency ? <AgencyName id={agency} /> : t.office}
        actions={
          <Button icon="print" onPress={() => globalThis.print()}>
            {t.print}
          </Button>
        }
      />
      <FilterBar>
        <Select
          label={fields.fiscal_year}
          options={years.map((one) => [one, localDigits(one)] as const)}
          value={year}
          onChange={(fiscal_year) => void navigate({ to: '/trial-balance', search: { fiscal_year } as never })}
        />
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

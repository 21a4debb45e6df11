import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { q } from '~/base/api/query'
import { grouped } from '~/base/language/numbers'
import { Day } from '~/base/ui/Day/Day'
import { Failure } from '~/base/ui/Failure/Failure'
import { Money } from '~/base/ui/Money/Money'
import { useWords } from '~/base/words/words'
import styles from './Ageing.module.css'
import { type AgeBand, bands } from './ageing'
import { useReconciliationTexts } from './reconciliation-texts'

/** How much is in suspense, and since when. */
export function Ageing({ agency }: { agency: string | undefined }) {
  const t = useReconciliationTexts()
  const { fields } = useWords()
  const { data, error, refetch } = useQuery(q('/v1/suspense-ageing', undefined, agency ? { agency_id: agency } : {}))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data) return null
  // The report counts what is not closed, and so does the list behind each of its figures.
  const of = { state: 'open,proposed', ...(agency ? { agency_id: agency } : {}) }
  return (
    <details className={styles.ageing} open>
      <summary>
        <strong>{t.ageing}</strong>
        <span>
          {t.ageingOf} <Day on={data.as_of} />
        </span>
        <span>
          {fields.credits}: <Money amount={data.credits} withUnit />
        </span>
        <span>
          {fields.debits}: <Money amount={data.debits} withUnit />
        </span>
      </summary>
      <div className={styles.bands}>
        {bands(data.ages).map((band) => (
          <section key={band.from} className={styles.band}>
            <strong>{band.to === undefined ? t.older(grouped(band.from - 1)) : t.age(grouped(band.from), grouped(band.to))}</strong>
            <Side of={band.credit} name={t.in} search={{ ...of, ...days(band), direction: 'credit' }} />
            <Side of={band.debit} name={t.out} search={{ ...of, ...days(band), direction: 'debit' }} />
          </section>
        ))}
      </div>
    </details>
  )
}

/** The ages of a band, as the list is asked for them. */
function days({ from, to }: AgeBand): Record<string, string> {
  return { from_days: String(from), ...(to === undefined ? {} : { to_days: String(to) }) }
}

function Side({ of, name, search }: { of: AgeBand['credit']; name: string; search: Record<string, string> }) {
  const t = useReconciliationTexts()
  if (of.count === 0) return null
  return (
    <p>
      <span>
        {name}:{' '}
        <Link to="/suspense" search={search}>
          {t.countAndSum(grouped(of.count))}
        </Link>
      </span>
      <Money amount={of.remaining.toString()} withUnit />
    </p>
  )
}

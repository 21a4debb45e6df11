import { useQuery } from '@tanstack/react-query'
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
            <Side of={band.credit} name={t.in} />
            <Side of={band.debit} name={t.out} />
          </section>
        ))}
      </div>
    </details>
  )
}

function Side({ of, name }: { of: AgeBand['credit']; name: string }) {
  const t = useReconciliationTexts()
  if (of.count === 0) return null
  return (
    <p>
      <span>
        {name}: {t.countAndSum(grouped(of.count))}
      </span>
      <Money amount={of.remaining.toString()} withUnit />
    </p>
  )
}

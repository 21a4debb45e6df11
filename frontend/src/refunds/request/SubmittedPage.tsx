import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { q } from '~/base/api/query'
import { amountInWords } from '~/base/language/amountInWords'
import { useLanguage } from '~/base/language/language'
import { grouped } from '~/base/language/numbers'
import { Button } from '~/base/ui/Button/Button'
import { Day, Instant } from '~/base/ui/Day/Day'
import { Facts } from '~/base/ui/Facts/Facts'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { useWords } from '~/base/words/words'
import { RefundStateBadge } from '../RefundStateBadge'
import type { Refund } from '../stages'
import styles from './request.module.css'
import { useRequestTexts } from './request-texts'

/** The receipt of a submission: its number and what happens next. It can be opened again at any time. */
export default function SubmittedPage() {
  const t = useRequestTexts()
  const navigate = useNavigate()
  const { id } = useParams({ from: '/office/refunds/$id/submitted' })
  const refund = useSuspenseQuery(q('/v1/refunds/{id}', { id })).data
  return (
    <>
      <Heading title={t.submittedTitle} beside={<RefundStateBadge state={refund.state} />} />
      <p className={styles.receipt}>
        {t.submittedNumber}
        <strong>
          <Reference>{refund.number ?? ''}</Reference>
        </strong>
      </p>
      <SubmittedFacts refund={refund} />
      <section className={styles.part}>
        <h2>{t.next}</h2>
        <ol className={styles.next}>
          {t.nextSteps.map((step, at) => (
            <li key={step}>
              <span aria-hidden="true">{grouped(at + 1)}</span> {step}
            </li>
          ))}
        </ol>
        <p className={styles.aside}>{t.untilAbout}</p>
        <p className={styles.aside}>{t.keep}</p>
      </section>
      <div className={styles.buttons}>
        <Button look="primary" onPress={() => void navigate({ to: '/refunds/$id', params: { id } })}>
          {t.see}
        </Button>
        <Button onPress={() => void navigate({ to: '/refunds/new', search: {} })}>{t.another}</Button>
        <Button icon="print" onPress={() => globalThis.print()}>
          {t.print}
        </Button>
      </div>
    </>
  )
}

function SubmittedFacts({ refund }: { refund: Refund }) {
  const t = useRequestTexts()
  const { fields } = useWords()
  return (
    <Facts
      of={[
        [fields.total, <Total refund={refund} />],
        [fields.row_count, grouped(refund.row_count)],
        [fields.submitted_at, refund.submitted_at && <Instant at={refund.submitted_at} />],
        [t.until, refund.expires_on && <Day on={refund.expires_on} />],
      ]}
    />
  )
}

function Total({ refund }: { refund: Refund }) {
  const language = useLanguage()
  return (
    <span className={styles.stack}>
      <Money amount={refund.total} withUnit />
      <span className={styles.aside}>{amountInWords(refund.total, language)}</span>
    </span>
  )
}

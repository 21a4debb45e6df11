import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { versionOf } from '~/base/api/client'
import { Refusal } from '~/base/api/problem'
import { queries } from '~/base/api/query'
import { useSend } from '~/base/api/send'
import { amountInWords } from '~/base/language/amountInWords'
import { useLanguage } from '~/base/language/language'
import { Button } from '~/base/ui/Button/Button'
import { Day } from '~/base/ui/Day/Day'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { Facts } from '~/base/ui/Facts/Facts'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { useWords } from '~/base/words/words'
import { Documents } from '../Documents'
import { PayeeList } from '../Payees'
import { useRefundsTexts } from '../refunds-texts'
import type { Refund } from '../stages'
import { useDeposits } from '../useDeposits'
import { CheckedRows } from './CheckedRows'
import type { RequestStep } from './Progress'
import styles from './request.module.css'
import { useRequestTexts } from './request-texts'

/** Last step: everything that was written, once more, and its submission with what was seen to be available. */
export function CheckStep({ refund }: { refund: Refund }) {
  const t = useRequestTexts()
  const refunds = useRefundsTexts()
  const send = useSend('/v1/refunds/{id}/submission')
  const deposits = useDeposits((refund.rows ?? []).map((row) => row.deposit_id))
  const fresh = freshFigures(send.error)
  const isRead = (refund.rows ?? []).every(({ deposit_id }) => deposits.has(deposit_id))
  const submit = () => {
    const expected_available = [...deposits.values()].map(({ credit_number = '', available }) => ({ credit_number, available }))
    // Once it is submitted the page itself goes on to the receipt.
    send.mutate({ path: { id: refund.id }, version: versionOf(refund), body: { expected_available } })
  }
  const readAnew = () => void queries.invalidateQueries().then(() => send.reset())
  return (
    <div className={styles.form}>
      <ErrorSummary error={send.error} onLatest={readAnew} />
      <Concerns error={send.error} />
      <Part refund={refund} step="deposits" title={t.steps.deposits}>
        <CheckedRows refund={refund} deposits={deposits} fresh={fresh} />
        {fresh.size > 0 && (
          <div>
            <Button onPress={readAnew}>{t.newFigures}</Button>
          </div>
        )}
        <Total refund={refund} />
      </Part>
      <Part refund={refund} step="payee" title={refunds.payees}>
        <PayeeList payees={refund.payees ?? []} isNumbered={(refund.payees ?? []).length > 1} />
        <Letter refund={refund} />
      </Part>
      <Part refund={refund} step="documents" title={refunds.documents}>
        <Documents refund={refund} isBare />
      </Part>
      <p>{t.submitAbout}</p>
      <div>
        <Button look="primary" isDisabled={!isRead || fresh.size > 0} isPending={send.isPending} onPress={submit}>
          {t.submit}
        </Button>
      </div>
    </div>
  )
}

function Part({ refund, step, title, children }: { refund: Refund; step: RequestStep; title: string; children: ReactNode }) {
  const t = useRequestTexts()
  return (
    <section className={styles.checked}>
      <div className={styles.partHead}>
        <h2>{title}</h2>
        <Link to="/refunds/$id/correction" params={{ id: refund.id }} search={{ step }} aria-label={t.changeOf(t.steps[step])}>
          {t.change}
        </Link>
      </div>
      {children}
    </section>
  )
}

function Total({ refund }: { refund: Refund }) {
  const t = useRequestTexts()
  const language = useLanguage()
  return (
    <p className={styles.total}>
      {t.total}:{' '}
      <strong>
        <Money amount={refund.total} withUnit />
      </strong>{' '}
      <span className={styles.aside}>{amountInWords(refund.total, language)}</span>
    </p>
  )
}

function Letter({ refund }: { refund: Refund }) {
  const { fields, PayeeMode } = useWords()
  return (
    <Facts
      of={[
        [fields.payee_mode, PayeeMode[refund.payee_mode]],
        [fields.letter_number, refund.letter_number && <Reference>{refund.letter_number}</Reference>],
        [fields.letter_on, refund.letter_on && <Day on={refund.letter_on} />],
        [fields['Refund.note'], refund.note && <bdi>{refund.note}</bdi>],
      ]}
    />
  )
}

/** What a refusal names beside its sentence: documents that are missing, receipts of deposits on hold. */
function Concerns({ error }: { error: Error | null }) {
  const t = useRequestTexts()
  const { Document } = useWords()
  const named = membersOf(error)
  const texts = [...named.documents.map((one) => Document[one as keyof typeof Document] ?? one), ...named.receipt_numbers]
  if (texts.length === 0) return null
  return (
    <div>
      <p>{t.concerns}</p>
      <ul className={styles.concerns}>
        {texts.map((text) => (
          <li key={text}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </div>
  )
}

function membersOf(error: Error | null): { documents: string[]; receipt_numbers: string[] } {
  const { documents = [], receipt_numbers = [] } = (error instanceof Refusal ? error.problem : {}) as { documents?: string[]; receipt_numbers?: string[] }
  return { documents, receipt_numbers }
}

/** What is available now, by credit number, where the API said that it is not what was seen. */
function freshFigures(error: Error | null): ReadonlyMap<string, string> {
  if (!(error instanceof Refusal) || (error.code !== 'available_changed' && error.code !== 'refund_exceeds_available')) return new Map()
  const { available = [] } = error.problem as { available?: { credit_number: string; available: string }[] }
  return new Map(available.map((one) => [one.credit_number, one.available]))
}

import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { everything } from '~/base/api/everything'
import { q } from '~/base/api/query'
import { amountInWords } from '~/base/language/amountInWords'
import { isolate } from '~/base/language/isolate'
import { useLanguage } from '~/base/language/language'
import { grouped, tehran } from '~/base/language/numbers'
import { BankAccountName } from '~/base/names/BankAccountName'
import { Button } from '~/base/ui/Button/Button'
import { Digest } from '~/base/ui/Digest/Digest'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { useWords } from '~/base/words/words'
import { useOrdersTexts } from './orders-texts'
import styles from './OrderPaper.module.css'

/** A transfer order as it is signed and handed to the bank. */
export default function OrderPaperPage() {
  const t = useOrdersTexts()
  const { fields } = useWords()
  const language = useLanguage()
  const navigate = useNavigate()
  const { id } = useParams({ from: '/office/transfer-orders/$id/paper' })
  const order = useSuspenseQuery(q('/v1/transfer-orders/{id}', { id })).data
  const payments = useSuspenseQuery(everything('/v1/transfer-orders/{id}/payments', {}, { id })).data
  return (
    <>
      <div className={styles.screen}>
        <Heading
          title={t.of(isolate(order.number))}
          actions={
            <>
              <Button look="primary" icon="print" onPress={() => globalThis.print()}>
                {t.paper.go}
              </Button>
              <Button onPress={() => void navigate({ to: '/transfer-orders/$id', params: { id } })}>{t.paper.back}</Button>
            </>
          }
        />
      </div>
      <article className={styles.paper}>
        <header className={styles.head}>
          <div>
            <strong>{t.paper.letterhead}</strong>
            <span>{t.paper.law}</span>
          </div>
          <h2>{t.paper.title}</h2>
          <dl>
            <div>
              <dt>{fields.number}:</dt>
              <dd>
                <Reference>{order.number}</Reference>
              </dd>
            </div>
            <div>
              <dt>{t.paper.onDay}:</dt>
              <dd>
                <bdi dir="ltr">{tehran(order.made_at).day}</bdi>
              </dd>
            </div>
          </dl>
        </header>
        <p>{t.paper.to}</p>
        <p>{t.paper.sentence}</p>
        <p>
          {t.from}: <BankAccountName id={order.refund_account_id} withSheba />
        </p>
        <div className={styles.rows}>
          <table>
            <thead>
              <tr>
                <th>{fields.row_number}</th>
                <th>{fields['Payment.number']}</th>
                <th>{fields['PaymentPayee.name']}</th>
                <th>{fields['PaymentPayee.sheba']}</th>
                <th className={styles.number}>{fields.amount}</th>
              </tr>
            </thead>
            <tbody>
              {payments.map((payment) => (
                <tr key={payment.id}>
                  <td>{grouped(payment.row_number)}</td>
                  <td>
                    <Reference>{payment.number}</Reference>
                  </td>
                  <td>
                    <bdi>{payment.payee.name}</bdi>
                  </td>
                  <td>
                    <Reference>{payment.payee.sheba}</Reference>
                  </td>
                  <td className={styles.number}>
                    <Money amount={payment.amount} />
                  </td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th colSpan={4}>
                  {t.paper.total} ({t.payments(grouped(order.payment_count))})
                </th>
                <td className={styles.number}>
                  <Money amount={order.total} />
                </td>
              </tr>
            </tfoot>
          </table>
        </div>
        <p>
          {t.inWords}: <strong>{amountInWords(order.total, language)}</strong>
        </p>
        <div className={styles.signatures}>
          {[t.paper.office, t.paper.head].map((who) => (
            <div key={who}>
              <strong>{who}</strong>
              <span>{t.paper.sign}</span>
            </div>
          ))}
        </div>
        <footer className={styles.digest}>
          {t.paper.digest}: <Digest of={order.content_sha256} />
        </footer>
      </article>
    </>
  )
}

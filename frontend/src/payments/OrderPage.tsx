import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { ActionBar } from '~/base/actions/ActionBar'
import { ExportButton } from '~/base/actions/ExportButton'
import { versionOf } from '~/base/api/client'
import { CSV, download, type FileType, XLSX } from '~/base/api/download'
import { everything } from '~/base/api/everything'
import { q } from '~/base/api/query'
import type { components } from '~/base/api/schema'
import { amountInWords } from '~/base/language/amountInWords'
import { isolate } from '~/base/language/isolate'
import { useLanguage } from '~/base/language/language'
import { BankAccountName } from '~/base/names/BankAccountName'
import { PersonName } from '~/base/names/PersonName'
import { Button } from '~/base/ui/Button/Button'
import { Instant } from '~/base/ui/Day/Day'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { Facts } from '~/base/ui/Facts/Facts'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Table } from '~/base/ui/Table/Table'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { useWords } from '~/base/words/words'
import { OrderBadge } from './badges'
import { sum } from './due'
import { NameItemDialog } from './NameItemDialog'
import { OrderProgress } from './OrderProgress'
import { useOrdersTexts } from './orders-texts'
import { usePaymentColumns } from './PaymentsPage'
import styles from './payments.module.css'

/** A transfer order: its payments, how far the bank has come, and what the bank is given. */
export default function OrderPage() {
  const t = useOrdersTexts()
  const { fields, Channel, Verb } = useWords()
  const language = useLanguage()
  const navigate = useNavigate()
  const { id } = useParams({ from: '/office/transfer-orders/$id' })
  const order = useSuspenseQuery(q('/v1/transfer-orders/{id}', { id })).data
  const payments = useQuery(everything('/v1/transfer-orders/{id}/payments', {}, { id })).data
  const columns = usePaymentColumns(true)
  const [isSettling, setSettling] = useState(false)
  const [failure, setFailure] = useState<Error | null>(null)
  const save = (type: FileType) => {
    setFailure(null)
    const filters = { format: type === XLSX ? 'xlsx' : 'csv' }
    download({ path: `/v1/transfer-orders/${id}/bank-list`, filters, type, name: order.number }).catch((error: unknown) => setFailure(error as Error))
  }
  const hasList = order.actions.some(({ action, is_allowed }) => action === 'bank-list' && is_allowed)
  return (
    <>
      <Heading
        title={t.of(isolate(order.number))}
        beside={<OrderBadge state={order.state} />}
        actions={
          <>
            {hasList && (
              <>
                <Button icon="download" onPress={() => save(XLSX)}>
                  {t.xlsx}
                </Button>
                <Button icon="download" onPress={() => save(CSV)}>
                  {t.csv}
                </Button>
              </>
            )}
            <Button icon="print" onPress={() => void navigate({ to: '/transfer-orders/$id/paper', params: { id } })}>
              {t.print}
            </Button>
          </>
        }
      />
      <ErrorSummary error={failure} />
      <p className={styles.notice}>{whatIsNext(order, t)}</p>
      <ActionBar actions={order.actions} on={{ settlement: () => setSettling(true) }} />
      <OrderProgress order={order} />
      <Facts
        of={[
          [fields.total, <Money amount={order.total} withUnit />],
          [t.inWords, amountInWords(order.total, language)],
          [fields.channel, Channel[order.channel]],
          [fields.refund_account_id, <BankAccountName id={order.refund_account_id} withSheba />],
          [fields.made_by, <PersonName id={order.made_by} name={order.made_by_name} />],
          [fields.made_at, <Instant at={order.made_at} />],
        ]}
      />
      <section className={styles.section}>
        <h2>{t.list}</h2>
        {payments ? (
          <Table
            label={t.list}
            tools={<ExportButton path={`/v1/transfer-orders/${id}/payments`} filters={{}} name={t.list} />}
            name="order-payments"
            columns={columns}
            rows={payments}
            rowKey={(row) => row.id}
            onOpen={(row) => void navigate({ to: '/payments/$id', params: { id: row.id } })}
            empty=""
          />
        ) : (
          <Waiting />
        )}
      </section>
      {isSettling && payments && (
        <NameItemDialog
          title={t.settleTitle}
          address="/v1/transfer-orders/{id}/settlement"
          sending={(suspense_item_id) => ({ path: { id }, version: versionOf(order), body: { suspense_item_id } })}
          direction="debit"
          accountId={order.refund_account_id}
          amount={sum(payments.filter(({ state }) => state === 'instructed'))}
          verb={Verb.settlement}
          done={t.settled}
          onClose={() => setSettling(false)}
        >
          <p>{t.settleAbout}</p>
        </NameItemDialog>
      )}
    </>
  )
}

/** What somebody has to do now for the order to come to its end. */
function whatIsNext(order: components['schemas']['TransferOrder'], t: ReturnType<typeof useOrdersTexts>): string {
  const failed = order.returned_count + order.unexecuted_count
  if (order.open_count > 0) return order.settled_count + failed > 0 ? t.waitingForBank : t.next[order.channel]
  return failed > 0 ? t.over : t.done
}

import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Form } from 'react-aria-components/Form'
import { SendDialog } from '~/base/actions/SendDialog'
import { everything } from '~/base/api/everything'
import { amountInWords } from '~/base/language/amountInWords'
import { useLanguage } from '~/base/language/language'
import { grouped } from '~/base/language/numbers'
import { AgencyName } from '~/base/names/AgencyName'
import { AmountField } from '~/base/ui/AmountField/AmountField'
import { Button } from '~/base/ui/Button/Button'
import { Facts } from '~/base/ui/Facts/Facts'
import { Failure } from '~/base/ui/Failure/Failure'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { Table } from '~/base/ui/Table/Table'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { useWords } from '~/base/words/words'
import { useDrawsTexts } from './draws-texts'
import { sum } from './due'
import styles from './payments.module.css'

/** Asks for funds from account 20/9, perhaps for refunds that wait for them. */
export default function NewDrawPage() {
  const t = useDrawsTexts()
  const { fields } = useWords()
  const language = useLanguage()
  const navigate = useNavigate()
  const refunds = useQuery(everything('/v1/refunds', { state: ['approved'] }))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [written, setWritten] = useState<string | null>(null)
  const [isAsked, setAsked] = useState(false)
  const [isMissing, setMissing] = useState(false)
  const picked = (refunds.data ?? []).filter(({ id }) => chosen.has(id))
  const ofPicked = picked.length > 0 ? sum(picked.map(({ total }) => ({ amount: total }))) : ''
  // Until somebody writes another amount, it is what the chosen refunds come to.
  const amount = written ?? ofPicked
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(amount === '')
    setAsked(amount !== '')
  }
  return (
    <>
      <Heading title={t.make} about={t.makeAbout} />
      {refunds.error ? (
        <Failure error={refunds.error} onRetry={() => void refunds.refetch()} />
      ) : refunds.isPending ? (
        <Waiting />
      ) : (
        <section className={styles.section}>
          <h2>{t.waitingRefunds}</h2>
          <Table
            label={t.waitingRefunds}
            name="unfunded"
            rows={refunds.data}
            rowKey={(row) => row.id}
            selection={{ chosen, onChange: setChosen, amount: (row) => row.total }}
            columns={[
              { key: 'number', heading: fields.refund_number, cell: (row) => <Link to={`/refunds/${row.id}` as string}><Reference>{row.number ?? ''}</Reference></Link> },
              { key: 'agency', heading: fields.agency_id, cell: (row) => <AgencyName id={row.agency_id} /> },
              { key: 'total', heading: fields.total, isNumber: true, cell: (row) => <Money amount={row.total} /> },
            ]}
            empty={t.noneWaiting}
          />
        </section>
      )}
      <Form onSubmit={submit} className={styles.form} validationErrors={isMissing ? { '/amount': t.amountMissing } : {}}>
        <AmountField name="/amount" label={fields.amount} hint={t.amountHint} value={amount} onChange={(amount) => setWritten(amount === '' ? null : amount)} isRequired />
        <div className={styles.buttons}>
          <Button type="submit" look="primary">
            {t.check}
          </Button>
        </div>
      </Form>
      {isAsked && (
        <SendDialog
          title={t.checkTitle}
          address="/v1/draws"
          sending={() => ({ body: { amount, refund_ids: picked.map(({ id }) => id) } })}
          verb={t.make}
          done={t.made}
          onClose={() => setAsked(false)}
          onDone={(draw) => void navigate({ to: '/draws/$id', params: { id: draw.id } })}
        >
          <Facts
            of={[
              [fields.amount, <Money amount={amount} withUnit />],
              [t.inWords, amountInWords(amount, language)],
              [fields.refund_ids, picked.length === 0 ? t.none_named : t.forRefunds(grouped(picked.length))],
            ]}
          />
        </SendDialog>
      )}
    </>
  )
}

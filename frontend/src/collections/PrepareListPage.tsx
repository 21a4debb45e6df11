import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Form } from 'react-aria-components/Form'
import { q } from '~/base/api/query'
import { useSend } from '~/base/api/send'
import { useFieldErrors } from '~/base/form/useFieldErrors'
import { grouped, jalaliMonth, localDigits } from '~/base/language/numbers'
import { useFiscalYears } from '~/base/names/useFiscalYears'
import { useMyAgencies } from '~/base/names/useMyAgencies'
import { Button } from '~/base/ui/Button/Button'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Select } from '~/base/ui/Select/Select'
import { say } from '~/base/ui/Toast/toasts'
import { useWords } from '~/base/words/words'
import { ListStateBadge } from './ListStateBadge'
import { useCollectionsTexts } from './collections-texts'
import styles from './collections.module.css'
import { listLabel, type Month, nextMonth } from './listed'
import { useEarlierLists } from './useEarlierLists'

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

/** Asks for the month whose swept deposits are listed; what stands in the way, the API says. */
export default function PrepareListPage() {
  const t = useCollectionsTexts()
  const { fields } = useWords()
  const navigate = useNavigate()
  const send = useSend('/v1/itemised-lists')
  const [chosen, setChosen] = useState<Partial<Month> & { agency_id?: string }>({})
  const mine = useMyAgencies()
  const agency_id = chosen.agency_id ?? (mine.length === 1 ? mine[0]?.[0] : undefined)
  const lists = useEarlierLists(agency_id)
  // The month after the last list is mostly the one that is due.
  const last = lists.find((one) => one.state !== 'withdrawn')
  const { fiscal_year, month } = { ...(last ? nextMonth(last) : {}), ...chosen }
  const years = useFiscalYears()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (agency_id === undefined || fiscal_year === undefined || month === undefined) return
    send.mutate(
      { body: { agency_id, fiscal_year, month } },
      {
        onSuccess: ({ id }) => {
          say(t.prepare.done)
          void navigate({ to: '/itemised-lists/$id', params: { id } })
        },
      },
    )
  }
  return (
    <>
      <Heading title={t.prepare.title} about={t.prepare.about} />
      <ErrorSummary error={send.error} />
      <Form onSubmit={submit} className={styles.form} {...useFieldErrors(send.error)}>
        {mine.length > 1 && <Select name="/agency_id" label={fields.agency_id} options={mine} value={agency_id ?? ''} onChange={(id) => setChosen({ ...chosen, agency_id: id })} />}
        <div className={styles.month}>
          <Select
            name="/month"
            label={fields.month}
            options={MONTHS.map((one) => [String(one), jalaliMonth(one)])}
            value={String(month ?? '')}
            onChange={(one) => setChosen({ ...chosen, fiscal_year, month: Number(one) } as Month)}
          />
          <Select
            name="/fiscal_year"
            label={fields.fiscal_year}
            options={years.map((year) => [String(year), localDigits(String(year))])}
            value={String(fiscal_year ?? '')}
            onChange={(year) => setChosen({ ...chosen, month, fiscal_year: Number(year) } as Month)}
          />
        </div>
        {agency_id && <Swept agency_id={agency_id} />}
        <Earlier lists={lists.filter((one) => one.month === month && one.fiscal_year === fiscal_year)} />
        <div>
          <Button type="submit" look="primary" isPending={send.isPending} isDisabled={agency_id === undefined || fiscal_year === undefined || month === undefined}>
            {t.prepare.submit}
          </Button>
        </div>
      </Form>
    </>
  )
}

/** What is swept and not announced: as far as the API tells it before a list is made. */
function Swept({ agency_id }: { agency_id: string }) {
  const t = useCollectionsTexts()
  const swept = useQuery(q('/v1/deposit-totals', undefined, { agency_id, state: 'swept' })).data
  if (!swept) return null
  if (swept.count === 0) return <p>{t.prepare.nothing}</p>
  return (
    <p>
      {t.prepare.waiting(grouped(swept.count))} <Money amount={swept.amount} withUnit />
    </p>
  )
}

function Earlier({ lists }: { lists: ReturnType<typeof useEarlierLists> }) {
  const t = useCollectionsTexts()
  if (lists.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{t.prepare.earlier}</h2>
      <ul className={styles.section}>
        {lists.map((one) => (
          <li key={one.id}>
            <Link to="/itemised-lists/$id" params={{ id: one.id }}>
              {listLabel(one)}
            </Link>{' '}
            <ListStateBadge state={one.state} /> <Money amount={one.total} withUnit />
          </li>
        ))}
      </ul>
    </section>
  )
}

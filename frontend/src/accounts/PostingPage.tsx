import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { q } from '~/base/api/query'
import { isolate } from '~/base/language/isolate'
import { useLanguage } from '~/base/language/language'
import { jalaliDay } from '~/base/language/numbers'
import { AgencyName } from '~/base/names/AgencyName'
import { UserName } from '~/base/names/UserName'
import { Day, Instant } from '~/base/ui/Day/Day'
import { Facts } from '~/base/ui/Facts/Facts'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { Table } from '~/base/ui/Table/Table'
import { useWords } from '~/base/words/words'
import styles from './accounts.module.css'
import { useAccountsTexts } from './accounts-texts'
import { SUBJECTS } from './chart'
import { Subject } from './Subject'
import { total } from './sides'

/** A posting: its lines, what caused it, and what else was posted for that. */
export default function PostingPage() {
  const t = useAccountsTexts()
  const { fields, PostingKind } = useWords()
  const isPersian = useLanguage() === 'fa'
  const navigate = useNavigate()
  const { id } = useParams({ from: '/office/postings/$id' })
  const posting = useSuspenseQuery(q('/v1/postings/{id}', { id })).data
  const others = useQuery(q('/v1/postings', undefined, { source_id: posting.source_id })).data?.items.filter((other) => other.id !== id)
  const of = (side: 'debit' | 'credit') => total(posting.entries.filter((entry) => entry.side === side).map(({ amount }) => amount))
  return (
    <>
      <Heading title={t.posting(PostingKind[posting.kind], isolate(jalaliDay(posting.effective_on)))} />
      {posting.reverses && (
        <p className={styles.notice}>
          {t.reverses}:{' '}
          <Link to="/postings/$id" params={{ id: posting.reverses }}>
            {t.seeReversed}
          </Link>
        </p>
      )}
      <Facts
        of={[
          [t.cause, <Subject kind={posting.source_kind} id={posting.source_id} />],
          [fields.effective_on, <Day on={posting.effective_on} />],
          [fields.recorded_at, <Instant at={posting.recorded_at} />],
          [fields.made_by, <UserName id={posting.made_by} />],
          [fields.approved_by, posting.approved_by && <UserName id={posting.approved_by} />],
          [fields.agency_id, posting.agency_id && <AgencyName id={posting.agency_id} />],
        ]}
      />
      <section className={styles.section}>
        <h2>{t.lines}</h2>
        <Table
          label={t.lines}
          name="posting-lines"
          rows={posting.entries}
          rowKey={(row) => String(row.line_no)}
          onOpen={(row) => void navigate({ to: '/accounts/$id', params: { id: row.account_id } })}
          columns={[
            {
              key: 'code',
              heading: fields['LedgerEntry.code'],
              cell: (row) => (
                <Link to="/accounts/$id" params={{ id: row.account_id }}>
                  <Reference>{row.code}</Reference>
                </Link>
              ),
            },
            { key: 'name', heading: t.name, cell: (row) => (isPersian ? row.name_fa : row.name_en) },
            { key: 'subject', heading: t.about_what, cell: (row) => <Subject kind={SUBJECTS[row.code] ?? 'office'} id={row.subject_id} /> },
            { key: 'debit', heading: fields.debit, isNumber: true, cell: (row) => row.side === 'debit' && <Money amount={row.amount} /> },
            { key: 'credit', heading: fields.credit, isNumber: true, cell: (row) => row.side === 'credit' && <Money amount={row.amount} /> },
          ]}
          empty=""
        />
        <p className={styles.totals}>
          {t.total}: {fields.debit} <Money amount={of('debit')} withUnit /> · {fields.credit} <Money amount={of('credit')} withUnit />
        </p>
      </section>
      <section className={styles.section}>
        <h2>{t.sameSource}</h2>
        {others?.length === 0 && <p className={styles.quiet}>{t.noOthers}</p>}
        <ul className={styles.list}>
          {others?.map((other) => (
            <li key={other.id}>
              <Day on={other.effective_on} />{' '}
              <Link to="/postings/$id" params={{ id: other.id }}>
                {PostingKind[other.kind]}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { ExportButton } from '~/base/actions/ExportButton'
import { q } from '~/base/api/query'
import type { components } from '~/base/api/schema'
import { usePages } from '~/base/api/usePages'
import { isolate } from '~/base/language/isolate'
import { useLanguage } from '~/base/language/language'
import { AgencyName } from '~/base/names/AgencyName'
import { Day } from '~/base/ui/Day/Day'
import { Facts } from '~/base/ui/Facts/Facts'
import { Failure } from '~/base/ui/Failure/Failure'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Pager } from '~/base/ui/Table/Pager'
import { Table } from '~/base/ui/Table/Table'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { useWords } from '~/base/words/words'
import styles from './accounts.module.css'
import { useAccountsTexts } from './accounts-texts'
import { running } from './sides'
import { Subject } from './Subject'

type Account = components['schemas']['LedgerAccount']

/** An account of the ledger: what stands on it, and the postings that made it so. */
export default function AccountPage() {
  const t = useAccountsTexts()
  const { fields, Side } = useWords()
  const isPersian = useLanguage() === 'fa'
  const { id } = useParams({ from: '/office/accounts/$id' })
  const account = useSuspenseQuery(q('/v1/accounts/{id}', { id })).data
  return (
    <>
      <Heading title={t.account(isolate(account.code))} about={isPersian ? account.name_fa : account.name_en} />
      <Facts
        of={[
          [fields.balance, <Money amount={account.balance} withUnit />],
          [fields.debit, <Money amount={account.debit} withUnit />],
          [fields.credit, <Money amount={account.credit} withUnit />],
          [fields.held, account.held === '0' ? undefined : <Money amount={account.held} withUnit />],
          [fields.normal_side, Side[account.normal_side]],
          [t.about_what, <Subject kind={account.subject_kind} id={account.subject_id} />],
          [fields.agency_id, account.agency_id && account.subject_kind !== 'agency' && <AgencyName id={account.agency_id} />],
        ]}
      />
      <section className={styles.section}>
        <h2>{t.postings}</h2>
        <Postings account={account} />
      </section>
    </>
  )
}

/** The postings of an account, the newest first, each with the balance that stood after it. */
function Postings({ account }: { account: Account }) {
  const t = useAccountsTexts()
  const { fields, PostingKind } = useWords()
  const isPersian = useLanguage() === 'fa'
  const navigate = useNavigate()
  const { rows, before, first, pager, error, isPending, retry } = usePages('/v1/postings', { account_id: account.id })
  if (error) return <Failure error={error} onRetry={retry} />
  if (isPending) return <Waiting />
  const isGrowth = (effect: bigint) => effect > 0n === (account.normal_side === 'debit')
  return (
    <>
      <Table
        label={t.postings}
        tools={<ExportButton path="/v1/postings" filters={{ account_id: account.id }} name={t.postings} />}
        name="account-postings"
        rows={running(rows, before, account)}
        rowKey={(row) => row.posting.id}
        first={first}
        onOpen={(row) => void navigate({ to: '/postings/$id', params: { id: row.posting.id } })}
        columns={[
          { key: 'on', heading: fields.effective_on, cell: ({ posting }) => <Day on={posting.effective_on} /> },
          {
            key: 'kind',
            heading: fields['LedgerPosting.kind'],
            cell: ({ posting }) => (
              <Link to="/postings/$id" params={{ id: posting.id }}>
                {PostingKind[posting.kind]}
              </Link>
            ),
          },
          {
            key: 'counter',
            heading: t.counter,
            cell: ({ posting }) => [...new Set(posting.entries.filter((entry) => entry.account_id !== account.id).map((entry) => (isPersian ? entry.name_fa : entry.name_en)))].join(t.comma),
          },
          { key: 'debit', heading: fields.debit, isNumber: true, cell: ({ effect }) => (isGrowth(effect) ? <Money amount={size(effect)} /> : null) },
          { key: 'credit', heading: fields.credit, isNumber: true, cell: ({ effect }) => (isGrowth(effect) ? null : <Money amount={size(effect)} />) },
          { key: 'after', heading: t.after, isNumber: true, cell: ({ after }) => <Money amount={after} /> },
        ]}
        empty={t.noPostings}
      />
      <Pager {...pager} />
    </>
  )
}

function size(effect: bigint): string {
  return (effect < 0n ? -effect : effect).toString()
}

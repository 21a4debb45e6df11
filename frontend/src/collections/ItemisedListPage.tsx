import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type Answer, q } from '~/base/api/query'
import { grouped, jalaliMonth, localDigits } from '~/base/language/numbers'
import { AgencyName } from '~/base/names/AgencyName'
import { PersonName } from '~/base/names/PersonName'
import { Instant } from '~/base/ui/Day/Day'
import { Digest } from '~/base/ui/Digest/Digest'
import { Facts } from '~/base/ui/Facts/Facts'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { useWords } from '~/base/words/words'
import { ItemisedListActions } from './ItemisedListActions'
import { ItemisedRows } from './ItemisedRows'
import { ListPaper, PrintButton } from './ListPaper'
import { ListStateBadge } from './ListStateBadge'
import { useCollectionsTexts } from './collections-texts'
import styles from './collections.module.css'
import { listLabel } from './listed'

export type ItemisedList = Answer<'/v1/itemised-lists/{id}'>

/** One itemised list: what it comes to, who signed it, its rows; printed it is the paper of the same name. */
export default function ItemisedListPage() {
  const t = useCollectionsTexts()
  const { fields } = useWords()
  const { id } = useParams({ from: '/office/itemised-lists/$id' })
  const listed = useSuspenseQuery(q('/v1/itemised-lists/{id}', { id })).data
  return (
    <>
      <div className={styles.screen}>
        <Heading
          title={t.of(listLabel(listed))}
          beside={<ListStateBadge state={listed.state} />}
          about={listed.state === 'withdrawn' ? <bdi>{listed.withdrawn_because}</bdi> : t.next[listed.state]}
          actions={<PrintButton listed={listed} />}
        />
        <ItemisedListActions listed={listed} />
        <Facts
          of={[
            [fields.agency_id, <AgencyName id={listed.agency_id} />],
            [fields.month, t.monthOf(jalaliMonth(listed.month), localDigits(String(listed.fiscal_year)))],
            [fields.row_count, grouped(listed.row_count)],
            [fields.total, <Money amount={listed.total} withUnit />],
            [fields.prepared_by, listed.prepared_by && <PersonName id={listed.prepared_by} name={listed.prepared_by_name} />],
            [fields.prepared_at, <Instant at={listed.prepared_at} />],
            [fields.collection_notice_id, listed.state === 'announced' ? <NoticeLink id={id} /> : null],
            [t.hash, <Digest of={listed.content_sha256} />],
          ]}
        />
        <Signatures listed={listed} />
        <ItemisedRows listed={listed} />
      </div>
      <ListPaper listed={listed} />
    </>
  )
}

/** The notice that answers the list; one that was rejected is none. */
function NoticeLink({ id }: { id: string }) {
  const notices = useQuery(q('/v1/collection-notices', undefined, { itemised_list_id: id })).data?.items ?? []
  const notice = notices.find((one) => one.state !== 'rejected')
  if (!notice) return '…'
  const to: string = `/collection-notices/${notice.id}`
  return <Link to={to}>{notice.number ? <Reference>{notice.number}</Reference> : <Instant at={notice.prepared_at} />}</Link>
}

function Signatures({ listed }: { listed: ItemisedList }) {
  const words = useWords()
  const steps: Record<string, string> = words['Signature.step']
  if (listed.signatures.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{words.fields.signatures}</h2>
      {listed.signatures.map((signature) => (
        <Facts
          key={signature.id}
          of={[
            [steps[signature.step] ?? signature.step, <bdi>{signature.user_name}</bdi>],
            [words.fields.decree_number, <Reference>{signature.decree_number}</Reference>],
            [words.fields.signed_at, <Instant at={signature.signed_at} />],
          ]}
        />
      ))}
    </section>
  )
}

import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { ActionBar } from '~/base/actions/ActionBar'
import { q, queries } from '~/base/api/query'
import { isolate } from '~/base/language/isolate'
import { grouped } from '~/base/language/numbers'
import { AgencyName } from '~/base/names/AgencyName'
import { PersonName } from '~/base/names/PersonName'
import { Button } from '~/base/ui/Button/Button'
import { Day, Instant } from '~/base/ui/Day/Day'
import { Digest } from '~/base/ui/Digest/Digest'
import { Facts } from '~/base/ui/Facts/Facts'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { useWords } from '~/base/words/words'
import { NoticeBadge } from './NoticeBadge'
import { NoticeDialog } from './NoticeDialog'
import { NoticeFoot, NoticeHead } from './NoticePaper'
import { NoticeRows, noticeRows } from './NoticeRows'
import { NoticeSignatures } from './NoticeSignatures'
import styles from './Notice.module.css'
import { useNoticesTexts } from './notices-texts'
import { useListName } from './useListName'

/** One collection notice: what it announces, who has signed it, and the paper of it. */
export default function NoticePage() {
  const t = useNoticesTexts()
  const { fields } = useWords()
  const listName = useListName()
  const { id } = useParams({ from: '/office/collection-notices/$id' })
  const notice = useSuspenseQuery(q('/v1/collection-notices/{id}', { id })).data
  const list = useQuery(q('/v1/itemised-lists/{id}', { id: notice.itemised_list_id })).data
  const [asked, setAsked] = useState<'signatures' | 'rejection' | null>(null)
  const print = async () => {
    // Paper has no next page to ask for: every row is read first.
    await queries.fetchInfiniteQuery({ ...noticeRows('/v1/collection-notices/{id}/rows', id), pages: Math.ceil(notice.row_count / 200), staleTime: 0 })
    requestAnimationFrame(() => globalThis.print())
  }
  return (
    <article className={styles.notice}>
      <div className={styles.screen}>
        <Heading
          title={notice.number ? t.of(isolate(notice.number)) : t.unnumbered}
          beside={<NoticeBadge state={notice.state} />}
          about={<AgencyName id={notice.agency_id} />}
          actions={
            <Button icon="print" onPress={() => void print()}>
              {t.print}
            </Button>
          }
        />
        <ActionBar actions={notice.actions} primary="signatures" dangerous={['rejection']} on={isOver(notice.state) ? {} : { signatures: () => setAsked('signatures'), rejection: () => setAsked('rejection') }} />
        <Facts
          of={[
            [fields.row_count, grouped(notice.row_count)],
            [fields.total, <Money amount={notice.total} withUnit />],
            [t.list, list && <Link to={`/itemised-lists/${list.id}` as string}>{listName(list)}</Link>],
            [fields.issued_on, notice.issued_on && <Day on={notice.issued_on} />],
            [fields.prepared_at, <Instant at={notice.prepared_at} />],
            [fields.prepared_by, notice.prepared_by && <PersonName id={notice.prepared_by} name={notice.prepared_by_name} />],
            [fields.rejected_by, notice.rejected_by && <PersonName id={notice.rejected_by} name={notice.rejected_by_name} />],
            [fields.rejected_at, notice.rejected_at && <Instant at={notice.rejected_at} />],
            [fields.rejected_because, notice.rejected_because && <bdi>{notice.rejected_because}</bdi>],
            [t.hash, <Digest of={notice.content_sha256} />],
          ]}
        />
        <NoticeSignatures notice={notice} />
      </div>
      <NoticeHead notice={notice} list={list && listName(list)} />
      <NoticeRows of="/v1/collection-notices/{id}/rows" id={id} />
      <NoticeFoot notice={notice} />
      {asked && <NoticeDialog asked={asked} notice={notice} list={list && listName(list)} onClose={() => setAsked(null)} />}
    </article>
  )
}

/** Nothing is decided about it any more, so that no reasons have to be shown. */
function isOver(state: string): boolean {
  return state === 'issued' || state === 'rejected'
}

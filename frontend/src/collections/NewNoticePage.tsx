import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { SendDialog } from '~/base/actions/SendDialog'
import { q } from '~/base/api/query'
import { usePages } from '~/base/api/usePages'
import type { components } from '~/base/api/schema'
import { grouped } from '~/base/language/numbers'
import { AgencyName } from '~/base/names/AgencyName'
import { Button } from '~/base/ui/Button/Button'
import { Facts } from '~/base/ui/Facts/Facts'
import { Failure } from '~/base/ui/Failure/Failure'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Pager } from '~/base/ui/Table/Pager'
import { type Column, Table } from '~/base/ui/Table/Table'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { useWords } from '~/base/words/words'
import { NoticeRows } from './NoticeRows'
import styles from './Notice.module.css'
import { useNoticesTexts } from './notices-texts'
import { useListName } from './useListName'

type ItemisedList = components['schemas']['ItemisedList']

/** Prepares a collection notice: which signed list is answered, and what it lists. */
export default function NewNoticePage() {
  const t = useNoticesTexts()
  const { list } = useSearch({ from: '/office/collection-notices/new' })
  return (
    <>
      <Heading title={t.newTitle} about={list ? undefined : t.newAbout} />
      {list ? <Chosen id={list} /> : <SignedLists />}
    </>
  )
}

function SignedLists() {
  const t = useNoticesTexts()
  const { fields } = useWords()
  const nameOf = useListName()
  const { rows, first, pager, error, isPending, retry } = usePages('/v1/itemised-lists', { state: 'signed' })
  const columns: Column<ItemisedList>[] = [
    {
      key: 'name',
      heading: t.list,
      cell: (row) => (
        <Link to="/collection-notices/new" search={{ list: row.id }}>
          {nameOf(row)}
        </Link>
      ),
    },
    { key: 'agency', heading: fields.agency_id, cell: (row) => <AgencyName id={row.agency_id} /> },
    { key: 'count', heading: fields.row_count, isNumber: true, cell: (row) => grouped(row.row_count) },
    { key: 'total', heading: fields.total, isNumber: true, cell: (row) => <Money amount={row.total} /> },
    { key: 'state', heading: fields.state, cell: (row) => <Readiness list={row} /> },
  ]
  if (error) return <Failure error={error} onRetry={retry} />
  if (isPending) return <Waiting />
  return (
    <>
      <Table label={t.newTitle} name="signed-lists" columns={columns} rows={rows} rowKey={(row) => row.id} first={first} empty={<p>{t.noLists}</p>} />
      <Pager {...pager} />
    </>
  )
}

/** Whether a list can be answered, or why not. */
function Readiness({ list }: { list: ItemisedList }) {
  const { Code, ListState } = useWords()
  const answer = list.actions.find(({ action }) => action === 'collection_notice')
  return answer && !answer.is_allowed && answer.because ? Code[answer.because].title : ListState[list.state]
}

function Chosen({ id }: { id: string }) {
  const t = useNoticesTexts()
  const { fields, Verb } = useWords()
  const navigate = useNavigate()
  const nameOf = useListName()
  const [isAsked, setAsked] = useState(false)
  const { data: list, error, refetch } = useQuery(q('/v1/itemised-lists/{id}', { id }))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!list) return <Waiting />
  const mayPrepare = list.actions.some(({ action, is_allowed }) => action === 'collection_notice' && is_allowed)
  const facts = (
    <Facts
      of={[
        [t.list, nameOf(list)],
        [fields.agency_id, <AgencyName id={list.agency_id} />],
        [fields.row_count, grouped(list.row_count)],
        [fields.total, <Money amount={list.total} withUnit />],
      ]}
    />
  )
  return (
    <>
      {facts}
      <div className={styles.buttons}>
        <Button look="primary" isDisabled={!mayPrepare} onPress={() => setAsked(true)}>
          {Verb.collection_notice}
        </Button>
        <Button onPress={() => void navigate({ to: '/collection-notices/new', search: {} })}>{t.another}</Button>
      </div>
      {!mayPrepare && (
        <p>
          <Readiness list={list} />{' '}
          <Link to="/collection-notices" search={{ itemised_list_id: id }}>
            {t.toNotices}
          </Link>
        </p>
      )}
      <NoticeRows of="/v1/itemised-lists/{id}/rows" id={id} />
      {isAsked && (
        <SendDialog
          title={t.prepareTitle}
          address="/v1/collection-notices"
          sending={() => ({ body: { itemised_list_id: id } })}
          verb={Verb.collection_notice}
          done={t.prepared}
          onClose={() => setAsked(false)}
          onDone={(notice) => void navigate({ to: '/collection-notices/$id', params: { id: notice.id } })}
        >
          {facts}
          <p>{t.prepareAbout}</p>
        </SendDialog>
      )}
    </>
  )
}

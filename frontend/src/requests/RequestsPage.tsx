import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useHasRole } from '~/base/api/me'
import type { Filters } from '~/base/api/query'
import styles from '~/base/cases/cases.module.css'
import { TimeBadge } from '~/base/cases/TimeBadge'
import { useSaid } from '~/base/language/useSaid'
import { PersonName } from '~/base/names/PersonName'
import { Button } from '~/base/ui/Button/Button'
import { LinkButton } from '~/base/ui/Button/LinkButton'
import { Instant } from '~/base/ui/Day/Day'
import { Heading } from '~/base/ui/Heading/Heading'
import { Reference } from '~/base/ui/Reference/Reference'
import { StateBadge } from '~/base/ui/StateBadge/StateBadge'
import { PagedTable } from '~/base/ui/Table/PagedTable'
import type { Column } from '~/base/ui/Table/Table'
import { useWords } from '~/base/words/words'
import { type ServiceRequest, standingOf } from './clock'
import { Queues } from './Queues'
import { RequestStateBadge } from './RequestBadges'
import { RequestFilters } from './RequestFilters'
import { useRequestsTexts } from './requests-texts'

/** The inbox: the requests within reach, by the stage at which they wait, each with its clock. */
export default function RequestsPage() {
  const t = useRequestsTexts()
  const navigate = useNavigate()
  const search = useSearch({ from: '/office/requests' })
  const filters = search as Filters<'/v1/requests'>
  const columns = useRequestColumns()
  const mayFile = useHasRole('agency_clerk', 'treasury_clerk')
  const isNarrowed = Object.keys(filters).some((key) => !['state', 'is_mine', 'sort'].includes(key))
  return (
    <>
      <Heading
        title={t.title}
        about={t.about}
        actions={
          mayFile && (
            <LinkButton to="/requests/new" icon="plus">
              {t.file.make}
            </LinkButton>
          )
        }
      />
      <Queues filters={filters} />
      <RequestFilters filters={filters} />
      <PagedTable
        of="/v1/requests"
        filters={filters}
        label={t.title}
        columns={columns}
        rowKey={(row) => row.id}
        onOpen={(row) => void navigate({ to: '/requests/$id', params: { id: row.id } })}
        sort={{ value: filters.sort === 'oldest' ? 'oldest' : 'newest', onChange: (sort) => void navigate({ to: '/requests', search: { ...search, sort } }) }}
        empty={
          <>
            <p>{isNarrowed ? t.none : t.noneForQueue}</p>
            <Button onPress={() => void navigate({ to: '/requests', search: {} })}>{t.reset}</Button>
          </>
        }
      />
    </>
  )
}

function useRequestColumns(): Column<ServiceRequest>[] {
  const t = useRequestsTexts()
  const { fields, CaseChannel, Priority } = useWords()
  const said = useSaid()
  return [
    {
      key: 'reference',
      heading: fields.reference,
      cell: (row) => (
        <Link to="/requests/$id" params={{ id: row.id }}>
          <Reference>{row.reference}</Reference>
        </Link>
      ),
    },
    {
      key: 'subject',
      heading: fields.subject,
      cell: (row) => (
        <span className={styles.stack}>
          <bdi>{row.subject}</bdi>
          <span className={styles.aside}>{said(row.service_title_fa, row.service_title_en)}</span>
        </span>
      ),
    },
    { key: 'applicant', heading: fields.applicant, cell: (row) => <bdi>{row.applicant.name}</bdi> },
    {
      key: 'state',
      heading: fields.state,
      cell: (row) => (
        <span className={styles.badges}>
          <RequestStateBadge state={row.state} />
          {row.priority === 'urgent' && <StateBadge tone="bad">{Priority.urgent}</StateBadge>}
        </span>
      ),
    },
    {
      key: 'clock',
      heading: fields.answer_due_at,
      cell: (row) => (
        <span className={styles.stack}>
          <TimeBadge standing={standingOf(row)} />
          {standingOf(row) && row.clock?.answer_due_at && (
            <span className={styles.aside}>
              <Instant at={row.clock.answer_due_at} />
            </span>
          )}
        </span>
      ),
    },
    {
      key: 'assignee',
      heading: fields.assignee_id,
      cell: (row) => (
        <span className={styles.stack}>
          {row.assignee_id ? <PersonName id={row.assignee_id} name={row.assignee_name} /> : <span className={styles.aside}>{t.nobody}</span>}
          {row.unit_id && <span className={styles.aside}>{said(row.unit_title_fa, row.unit_title_en)}</span>}
        </span>
      ),
    },
    { key: 'filed_at', heading: fields.filed_at, cell: (row) => <Instant at={row.filed_at} /> },
    { key: 'channel', heading: fields.channel, isExtra: true, cell: (row) => CaseChannel[row.channel] },
    { key: 'closed_at', heading: fields.closed_at, isExtra: true, cell: (row) => row.closed_at && <Instant at={row.closed_at} /> },
  ]
}

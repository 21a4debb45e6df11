import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { everything } from '~/base/api/everything'
import type { components } from '~/base/api/schema'
import { grouped } from '~/base/language/numbers'
import { Instant } from '~/base/ui/Day/Day'
import { Failure } from '~/base/ui/Failure/Failure'
import { Reference } from '~/base/ui/Reference/Reference'
import { type Column, Table } from '~/base/ui/Table/Table'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { useWords } from '~/base/words/words'
import { useCatalogueTexts } from './catalogue-texts'
import { FormBadge } from './ServiceBadge'

type Row = components['schemas']['ListedForm']

/** The versions of a service's form, the latest first. */
export function Forms({ service }: { service: string }) {
  const t = useCatalogueTexts()
  const { fields } = useWords()
  const navigate = useNavigate()
  const { data, error, refetch } = useQuery(everything('/v1/service-forms', { service_id: service }))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data) return <Waiting />
  const columns: Column<Row>[] = [
    {
      key: 'number',
      heading: fields['ListedForm.number'],
      cell: (row) => (
        <Link to="/service-forms/$id" params={{ id: row.id }}>
          {grouped(row.number)}
        </Link>
      ),
    },
    { key: 'state', heading: fields.state, cell: (row) => <FormBadge state={row.state} /> },
    { key: 'drafted_at', heading: fields.drafted_at, cell: (row) => <Instant at={row.drafted_at} /> },
    { key: 'published_at', heading: fields.published_at, cell: (row) => row.published_at && <Instant at={row.published_at} /> },
    { key: 'sha256', heading: fields.content_sha256, cell: (row) => <Reference>{row.content_sha256.slice(0, 16)}</Reference> },
  ]
  const rows = data.toSorted((one, other) => other.number - one.number)
  return <Table label={t.forms} name="service-forms" columns={columns} rows={rows} rowKey={(row) => row.id} count={rows.length} onOpen={(row) => void navigate({ to: '/service-forms/$id', params: { id: row.id } })} empty={t.noForms} />
}

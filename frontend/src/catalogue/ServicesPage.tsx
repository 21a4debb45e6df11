import { Link, useNavigate } from '@tanstack/react-router'
import { useHasRole } from '~/base/api/me'
import type { Item } from '~/base/api/query'
import { grouped } from '~/base/language/numbers'
import { useSaid } from '~/base/language/useSaid'
import { Heading } from '~/base/ui/Heading/Heading'
import { LinkButton } from '~/base/ui/Button/LinkButton'
import { Reference } from '~/base/ui/Reference/Reference'
import { PagedTable } from '~/base/ui/Table/PagedTable'
import type { Column } from '~/base/ui/Table/Table'
import { useWords } from '~/base/words/words'
import { useCatalogueTexts } from './catalogue-texts'
import { ServiceBadge } from './ServiceBadge'

type Row = Item<'/v1/services'>

/** The services of the catalogue, also those that are not offered. */
export default function ServicesPage() {
  const t = useCatalogueTexts()
  const navigate = useNavigate()
  const isManager = useHasRole('treasury_office_head')
  return (
    <>
      <Heading
        title={t.title}
        about={t.about}
        actions={
          isManager && (
            <LinkButton to="/services/new" icon="plus">
              {t.make}
            </LinkButton>
          )
        }
      />
      <PagedTable of="/v1/services" filters={{}} label={t.title} columns={useServiceColumns()} rowKey={(row) => row.id} onOpen={(row) => void navigate({ to: '/services/$id', params: { id: row.id } })} empty={t.none} />
    </>
  )
}

function useServiceColumns(): Column<Row>[] {
  const t = useCatalogueTexts()
  const { fields } = useWords()
  const said = useSaid()
  return [
    {
      key: 'title',
      heading: t.names.title,
      cell: (row) => (
        <Link to="/services/$id" params={{ id: row.id }}>
          {said(row.title_fa, row.title_en)}
        </Link>
      ),
    },
    { key: 'code', heading: fields['ListedService.code'], cell: (row) => <Reference>{row.code}</Reference> },
    { key: 'state', heading: fields.state, cell: (row) => <ServiceBadge isWithdrawn={row.withdrawn_at !== undefined} hasForm={row.form_number !== undefined} /> },
    { key: 'form', heading: t.formNumber, isNumber: true, cell: (row) => row.form_number !== undefined && grouped(row.form_number) },
    { key: 'draft', heading: t.draft, isNumber: true, cell: (row) => row.draft_number !== undefined && grouped(row.draft_number) },
    { key: 'order', heading: t.order, isNumber: true, cell: (row) => grouped(row.menu_order) },
  ]
}

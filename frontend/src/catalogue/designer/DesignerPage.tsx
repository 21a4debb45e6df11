import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { q } from '~/base/api/query'
import { useSaid } from '~/base/language/useSaid'
import { Failure } from '~/base/ui/Failure/Failure'
import { Heading } from '~/base/ui/Heading/Heading'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { Designer } from './Designer'
import { useDesignerTexts } from './designer-texts'
import { blankForm } from './edit'

/** The designer of a service's next form: it begins with the draft, or with what is published, or with nothing. */
export default function DesignerPage() {
  const t = useDesignerTexts()
  const said = useSaid()
  const { id } = useParams({ from: '/office/services/$id/draft' })
  const service = useSuspenseQuery(q('/v1/services/{id}', { id })).data
  const base = service.draft ?? service.form
  const { data, error, refetch } = useQuery({ ...q('/v1/service-forms/{id}', { id: base?.id ?? '' }), enabled: base !== undefined })
  const mayDraft = service.actions.some(({ action, is_allowed }) => action === 'draft' && is_allowed)
  const kept = service.draft ? 'draft' : service.form ? 'published' : 'nothing'
  return (
    <>
      <Heading
        title={t.of(said(service.description.title_fa, service.description.title_en))}
        about={
          <>
            <Link to="/services/$id" params={{ id }}>
              {said(service.description.title_fa, service.description.title_en)}
            </Link>{' '}
            · {t.beginsWith[kept]}
          </>
        }
      />
      {!mayDraft ? (
        <p>{t.nothingToDesign}</p>
      ) : error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : base && !data ? (
        <Waiting />
      ) : (
        <Designer service={service} saved={data ?? { definition: blankForm() }} />
      )}
    </>
  )
}

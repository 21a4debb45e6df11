import { useQuery } from '@tanstack/react-query'
import { everything } from '~/base/api/everything'
import { useMe } from '~/base/api/me'
import { Course } from '~/base/cases/Course'
import { Failure } from '~/base/ui/Failure/Failure'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { useRequestsTexts } from './requests-texts'

/** What happened to a request. */
export function Entries({ id }: { id: string }) {
  const t = useRequestsTexts()
  const isOfOffice = useMe().roles.some((held) => held.agency_id === undefined)
  const { data, error, refetch } = useQuery(everything('/v1/requests/{id}/entries', { sort: 'oldest' }, { id }))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data) return <Waiting />
  return <Course entries={data} outside={t.applicant} seen={t.public} {...(isOfOffice ? { seenAbout: t.publicAbout, unseen: t.internalAbout } : {})} />
}

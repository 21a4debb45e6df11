import { useSaid } from '~/base/language/useSaid'
import { Facts } from '~/base/ui/Facts/Facts'
import { Reference } from '~/base/ui/Reference/Reference'
import { useWords } from '~/base/words/words'
import type { ServiceRequest } from './clock'

/** A request in short, where something is decided about it. */
export function WhatRequest({ request }: { request: ServiceRequest }) {
  const { fields } = useWords()
  const said = useSaid()
  return (
    <Facts
      of={[
        [fields.reference, <Reference>{request.reference}</Reference>],
        [fields.service_id, said(request.service_title_fa, request.service_title_en)],
        [fields.subject, <bdi>{request.subject}</bdi>],
        [fields.applicant, <bdi>{request.applicant.name}</bdi>],
      ]}
    />
  )
}

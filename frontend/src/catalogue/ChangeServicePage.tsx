import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { versionOf } from '~/base/api/client'
import { q } from '~/base/api/query'
import { useSend } from '~/base/api/send'
import { useSaid } from '~/base/language/useSaid'
import { Heading } from '~/base/ui/Heading/Heading'
import { say } from '~/base/ui/Toast/toasts'
import { useWords } from '~/base/words/words'
import { useCatalogueTexts } from './catalogue-texts'
import { DescriptionForm } from './DescriptionForm'

/** Changes what people read of a service. */
export default function ChangeServicePage() {
  const t = useCatalogueTexts()
  const { Verb } = useWords()
  const said = useSaid()
  const navigate = useNavigate()
  const { id } = useParams({ from: '/office/services/$id/change' })
  const service = useSuspenseQuery(q('/v1/services/{id}', { id })).data
  // What is written stays when somebody else has changed it: the version that is sent is then the latest that was shown.
  const [description, setDescription] = useState(service.description)
  const send = useSend('/v1/services/{id}/change')
  const submit = () => {
    send.mutate(
      { path: { id }, version: versionOf(service), body: { description } },
      {
        onSuccess: () => {
          say(t.changed)
          void navigate({ to: '/services/$id', params: { id } })
        },
      },
    )
  }
  return (
    <>
      <Heading title={t.change} about={said(service.description.title_fa, service.description.title_en)} />
      <DescriptionForm description={description} onChange={setDescription} error={send.error} isPending={send.isPending} verb={Verb.change} onSubmit={submit} />
    </>
  )
}

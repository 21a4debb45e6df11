import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useSend } from '~/base/api/send'
import { Heading } from '~/base/ui/Heading/Heading'
import { TextField } from '~/base/ui/TextField/TextField'
import { say } from '~/base/ui/Toast/toasts'
import { useWords } from '~/base/words/words'
import { useCatalogueTexts } from './catalogue-texts'
import { DescriptionForm, EMPTY_DESCRIPTION } from './DescriptionForm'

/** Registers a service. */
export default function NewServicePage() {
  const t = useCatalogueTexts()
  const { fields } = useWords()
  const navigate = useNavigate()
  const [code, setCode] = useState('')
  const [description, setDescription] = useState(EMPTY_DESCRIPTION)
  const send = useSend('/v1/services')
  const submit = () => {
    send.mutate(
      { body: { code, description } },
      {
        onSuccess: (service) => {
          say(t.made)
          void navigate({ to: '/services/$id', params: { id: service.id } })
        },
      },
    )
  }
  return (
    <>
      <Heading title={t.make} about={t.makeAbout} />
      <DescriptionForm description={description} onChange={setDescription} error={send.error} isPending={send.isPending} verb={t.make} onSubmit={submit}>
        <TextField name="/code" label={fields['ListedService.code']} hint={t.codeHint} isCode value={code} onChange={setCode} maxLength={40} />
      </DescriptionForm>
    </>
  )
}

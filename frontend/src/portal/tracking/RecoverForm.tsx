import { useQuery } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Form } from 'react-aria-components/Form'
import { q } from '~/base/api/query'
import { useSend } from '~/base/api/send'
import { faulty } from '~/base/form/faulty'
import { useFieldErrors } from '~/base/form/useFieldErrors'
import { plain } from '~/base/identifiers/digits'
import { Button } from '~/base/ui/Button/Button'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { IdField } from '~/base/ui/IdField/IdField'
import { TextField } from '~/base/ui/TextField/TextField'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { Trouble } from '../Trouble'
import { useRecoverTexts } from './recover-texts'
import { referenceFault } from './shown'
import styles from './tracking.module.css'

/** How a lost PIN is recovered here: by a message, or, where the treasury sends none, at the counter. */
export default function RecoverForm({ reference }: { reference: string }) {
  const t = useRecoverTexts()
  const menu = useQuery(q('/v1/e-services'))
  if (menu.isPending) return <Waiting />
  if (menu.isError) return <Trouble error={menu.error} onRetry={() => void menu.refetch()} />
  return menu.data.recovers_secrets ? <Ask reference={reference} /> : <Said title={t.counter} about={t.counterAbout} />
}

/**
 * Asks for another PIN under the contact on file. What is said afterwards is the same for everybody: whether the two belong
 * together only a message tells.
 */
function Ask({ reference: known }: { reference: string }) {
  const t = useRecoverTexts()
  const send = useSend('/v1/secret-recoveries')
  const [reference, setReference] = useState(known)
  const [contact, setContact] = useState('')
  const [found, setFound] = useState<Error | null>(null)
  const errors = useFieldErrors(found ?? send.error)
  if (send.isSuccess) return <Said key="asked" title={t.asked} about={t.askedAbout} />
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wrongReference = referenceFault(reference)
    const wrong = faulty([
      ...(wrongReference ? [{ pointer: '/reference', code: wrongReference, detail: t[wrongReference] }] : []),
      ...(contact.trim() === '' ? [{ pointer: '/contact', code: 'required', detail: t.contactMissing }] : []),
    ])
    setFound(wrong)
    if (!wrong) send.mutate({ body: { reference: plain(reference), contact: contact.trim() } })
  }
  return (
    <Said title={t.title} about={t.about}>
      <Form onSubmit={submit} className={styles.lookUp} {...errors}>
        {found ? <ErrorSummary error={found} /> : <Trouble error={send.error} isKept />}
        <IdField name="/reference" label={t.reference} kind="tracking_reference" value={reference} onChange={setReference} />
        <TextField name="/contact" label={t.contact} hint={t.contactHint} isCode autoComplete="off" maxLength={254} value={contact} onChange={setContact} />
        <div>
          <Button type="submit" look="primary" isPending={send.isPending}>
            {t.ask}
          </Button>
        </div>
      </Form>
    </Said>
  )
}

/** Takes the focus when it comes: what was pressed is not there any more. */
function Said({ title, about, children }: { title: string; about: string; children?: ReactNode }) {
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  return (
    <>
      <h2 ref={head} tabIndex={-1}>
        {title}
      </h2>
      <p>{about}</p>
      {children}
    </>
  )
}

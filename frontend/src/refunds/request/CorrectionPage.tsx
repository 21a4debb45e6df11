import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, Navigate, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { versionOf } from '~/base/api/client'
import { q, queries } from '~/base/api/query'
import { useSend } from '~/base/api/send'
import { isolate } from '~/base/language/isolate'
import { Button } from '~/base/ui/Button/Button'
import { Heading } from '~/base/ui/Heading/Heading'
import { say } from '~/base/ui/Toast/toasts'
import { isOpen, type Refund } from '../stages'
import { CheckStep } from './CheckStep'
import { DepositsStep } from './DepositsStep'
import { DocumentsStep } from './DocumentsStep'
import { asked, formOf, isSame } from './form'
import { kept, useKeptAs, useKeptForm } from './kept'
import { PayeeStep } from './PayeeStep'
import { Progress, type RequestStep, stepOf } from './Progress'
import styles from './request.module.css'
import { useRequestTexts } from './request-texts'
import { Unsaved } from './Unsaved'

/** A draft, or a request that was sent back, written on: its deposits, its payees, its documents, and its submission. */
export default function CorrectionPage() {
  const { id } = useParams({ from: '/office/refunds/$id/correction' })
  const refund = useSuspenseQuery(q('/v1/refunds/{id}', { id })).data
  // What has just been submitted is nothing to write on any more: its receipt comes next.
  if (!isOpen(refund.state)) return <Navigate to={refund.state === 'submitted' ? '/refunds/$id/submitted' : '/refunds/$id'} params={{ id }} replace />
  return <Correction key={id} refund={refund} />
}

function Correction({ refund }: { refund: Refund }) {
  const t = useRequestTexts()
  const navigate = useNavigate()
  const at = stepOf(useSearch({ from: '/office/refunds/$id/correction' }))
  const as = useKeptAs(refund.id)
  const { form, change, reset } = useKeptForm(as, () => formOf(refund))
  const send = useSend('/v1/refunds/{id}/correction')
  const go = (step: RequestStep) => void navigate({ to: '/refunds/$id/correction', params: { id: refund.id }, search: { step } })
  const save = (then: () => void) => {
    const current = kept(as)?.form ?? form
    if (isSame(current, formOf(refund))) return then()
    const done = (answer: Refund) => {
      reset(formOf(answer))
      say(t.saved)
      then()
    }
    send.mutate({ path: { id: refund.id }, version: versionOf(refund), body: asked(current) }, { onSuccess: done })
  }
  const isUnsaved = !isSame(form, formOf(refund))
  const latest = () => void queries.invalidateQueries().then(() => send.reset())
  return (
    <>
      <Heading
        title={refund.number ? t.correct(isolate(refund.number)) : t.ofDraft}
        actions={
          <Button look="quiet" onPress={() => void navigate({ to: '/refunds/$id', params: { id: refund.id } })}>
            {t.leave}
          </Button>
        }
      />
      {refund.ended_because && (
        <p className={styles.sentBack}>
          <strong>{t.sentBack}:</strong> <bdi>{refund.ended_because}</bdi>
        </p>
      )}
      <Progress at={at} link={(step, name) => <Link to="/refunds/$id/correction" params={{ id: refund.id }} search={{ step }}>{name}</Link>} />
      {at === 'deposits' && <DepositsStep form={form} onChange={change} onContinue={() => go('payee')} />}
      {at === 'payee' && <PayeeStep form={form} onChange={change} onContinue={() => save(() => go('documents'))} error={send.error} isPending={send.isPending} onLatest={latest} />}
      {(at === 'documents' || at === 'check') && isUnsaved ? (
        <Unsaved error={send.error} isPending={send.isPending} onSave={() => save(() => undefined)} onDiscard={() => reset(formOf(refund))} onLatest={latest} />
      ) : (
        <Saved at={at} refund={refund} go={go} />
      )}
    </>
  )
}

function Saved({ at, refund, go }: { at: RequestStep; refund: Refund; go: (step: RequestStep) => void }) {
  if (at === 'documents') return <DocumentsStep refund={refund} onContinue={() => go('check')} />
  return at === 'check' ? <CheckStep refund={refund} /> : null
}

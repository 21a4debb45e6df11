import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useEffect, useState } from 'react'
import { Form } from 'react-aria-components/Form'
import { type Sent, useSend } from '~/base/api/send'
import { faulty } from '~/base/form/faulty'
import { useFieldErrors } from '~/base/form/useFieldErrors'
import { Button } from '~/base/ui/Button/Button'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { Heading } from '~/base/ui/Heading/Heading'
import { IdField } from '~/base/ui/IdField/IdField'
import { RadioGroup } from '~/base/ui/RadioGroup/RadioGroup'
import { TextField } from '~/base/ui/TextField/TextField'
import { entries } from '~/base/words/words'
import common from '../common.module.css'
import { ApplicantFields } from '../filing/ApplicantFields'
import { keepFiled, keepSecret } from '../filing/filed'
import styles from '../filing/filing.module.css'
import { useFilingTexts } from '../filing/filing-texts'
import { Trouble } from '../Trouble'
import { usePublicWords } from '../words'
import { faultsOf, namedFaults, NOTHING, sentOf, type Written } from './complaint'
import { useComplainingTexts } from './complaining-texts'

/** Filing a complaint: short, and in one page. What is written lives in this component only. */
export default function ComplainPage() {
  const t = useComplainingTexts()
  const { applicantFaults: ofWho } = useFilingTexts()
  const router = useRouter()
  const [written, setWritten] = useState<Written>(NOTHING)
  const [wrong, setWrong] = useState<Error | null>(null)
  const send = useSend('/v1/complaints')
  // The page that follows is fetched before it is needed: the line may be gone by then.
  useEffect(() => void router.preloadRoute({ to: '/filed/$id', params: { id: '-' } }), [router])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const own = faultsOf(written).map(([pointer, fault]) => ({ pointer, code: fault, detail: t.faults[fault] }))
    const who = namedFaults(written).map(([pointer, fault]) => ({ pointer, code: fault, detail: ofWho[fault] }))
    const found = faulty([...own, ...who])
    setWrong(found)
    if (found) return
    send.mutate({ body: sentOf(written) }, { onSuccess: (filed) => void router.navigate({ to: '/filed/$id', params: { id: confirm(filed, t) }, replace: true }) })
  }
  return (
    <>
      <Heading title={t.title} about={t.about} />
      <Form onSubmit={submit} className={styles.form} {...useFieldErrors(wrong ?? send.error)}>
        {wrong ? <ErrorSummary error={wrong} /> : <Trouble error={send.error} isKept />}
        <Fields written={written} onChange={(change) => setWritten({ ...written, ...change })} />
        <p className={common.aside}>{t.notKept}</p>
        <div>
          <Button type="submit" look="primary" isPending={send.isPending}>
            {t.send}
          </Button>
        </div>
      </Form>
    </>
  )
}

function Fields({ written, onChange }: { written: Written; onChange: (change: Partial<Written>) => void }) {
  const t = useComplainingTexts()
  const { ComplaintAbout } = usePublicWords()
  const whats = entries(ComplaintAbout).toSorted(([one], [two]) => Number(one === 'other') - Number(two === 'other'))
  const names = [
    { key: 'named', text: t.namedYes, note: t.namedYesAbout },
    { key: 'unnamed', text: t.namedNo, note: t.namedNoAbout },
  ] as const
  return (
    <>
      <RadioGroup name="/about" label={t.what} options={whats.map(([key, text]) => ({ key, text }))} value={written.about} onChange={(about) => onChange({ about })} />
      <IdField name="/about_reference" label={t.reference} hint={t.referenceHint} kind="tracking_reference" isRequired={false} value={written.reference} onChange={(reference) => onChange({ reference })} />
      <TextField name="/text" label={t.text} hint={t.textHint} lines={8} maxLength={4000} autoComplete="off" value={written.text} onChange={(text) => onChange({ text })} />
      <RadioGroup name="/named" label={t.named} options={names} value={written.named} onChange={(named) => onChange({ named })} />
      {written.named === 'named' && <ApplicantFields applicant={written.applicant} needs={[]} onChange={(change) => onChange({ applicant: { ...written.applicant, ...change } })} />}
    </>
  )
}

/** Keeps what opens the confirmation for this tab, and no longer: that somebody complained is nobody else's business. */
function confirm({ reference, pin, token, filed_at, receipt, verification_url }: Sent<'/v1/complaints'>, t: ReturnType<typeof useComplainingTexts>): string {
  const id = crypto.randomUUID().slice(0, 8)
  keepFiled({ id, reference, title_fa: t.service, title_en: t.serviceEn, filed_at, keeping: 'tab', receipt, verification_url, is_complaint: true })
  keepSecret(id, { pin, token })
  return id
}

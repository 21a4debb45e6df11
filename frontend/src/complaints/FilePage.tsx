import { type FormEvent, useState } from 'react'
import { Form } from 'react-aria-components/Form'
import { type Body, type Sent, useSend } from '~/base/api/send'
import { ApplicantFields, NOBODY, sentApplicant } from '~/base/cases/ApplicantFields'
import styles from '~/base/cases/cases.module.css'
import { Secrets } from '~/base/cases/Secrets'
import { filled } from '~/base/form/filled'
import { focusHeading } from '~/base/form/focusHeading'
import { useFieldErrors } from '~/base/form/useFieldErrors'
import { useSaid } from '~/base/language/useSaid'
import { useUnits } from '~/base/names/useUnits'
import { Button } from '~/base/ui/Button/Button'
import { LinkButton } from '~/base/ui/Button/LinkButton'
import { Check } from '~/base/ui/Check/Check'
import { Instant } from '~/base/ui/Day/Day'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { Heading } from '~/base/ui/Heading/Heading'
import { IdField } from '~/base/ui/IdField/IdField'
import { Select } from '~/base/ui/Select/Select'
import { TextField } from '~/base/ui/TextField/TextField'
import { entries, useWords } from '~/base/words/words'
import { useFileTexts } from './file-texts'

type FiledCase = Sent<'/v1/staff-complaints'>
type Words = Body<'/v1/staff-complaints'>
const NOTHING = { about: '', about_reference: '', unit: '', text: '' }

/** Files a complaint for somebody who came, wrote or called. */
export default function FilePage() {
  const t = useFileTexts()
  const [filed, setFiled] = useState<FiledCase | null>(null)
  const show = (next: FiledCase | null) => {
    setFiled(next)
    focusHeading()
  }
  if (filed) return <Filed filed={filed} onAnother={() => show(null)} />
  return (
    <>
      <Heading title={t.title} about={t.about} />
      <FileForm onFiled={show} />
    </>
  )
}

function FileForm({ onFiled }: { onFiled: (filed: FiledCase) => void }) {
  const t = useFileTexts()
  const { fields, ComplaintAbout } = useWords()
  const said = useSaid()
  const units = useUnits().filter((unit) => unit.closed_on === undefined)
  const [words, setWords] = useState(NOTHING)
  const [isNamed, setNamed] = useState(true)
  const [applicant, setApplicant] = useState(NOBODY)
  const send = useSend('/v1/staff-complaints')
  const write = (change: Partial<typeof NOTHING>) => setWords((before) => ({ ...before, ...change }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const body = { ...filled(words), ...(isNamed ? { applicant: sentApplicant(applicant) } : {}) }
    // What is missing the API names.
    send.mutate({ body: body as Words }, { onSuccess: onFiled })
  }
  return (
    <Form onSubmit={submit} className={styles.file} {...useFieldErrors(send.error)}>
      <ErrorSummary error={send.error} />
      <fieldset className={styles.sheet}>
        <legend>{t.complaint}</legend>
        <Select name="/about" label={fields.about} options={entries<string>(ComplaintAbout)} value={words.about} onChange={(about) => write({ about })} />
        <IdField name="/about_reference" label={t.reference} hint={t.referenceHint} kind="tracking_reference" isRequired={false} value={words.about_reference} onChange={(about_reference) => write({ about_reference })} />
        <Select name="/unit" label={t.unit} hint={t.unitHint} options={units.map((one) => [one.code, said(one.title_fa, one.title_en)] as const)} value={words.unit} onChange={(unit) => write({ unit })} none="" isRequired={false} />
        <TextField name="/text" label={t.text} hint={t.textHint} lines={8} maxLength={4000} autoComplete="off" value={words.text} onChange={(text) => write({ text })} />
        <Check label={t.named} value={isNamed} onChange={setNamed} />
      </fieldset>
      {isNamed && <ApplicantFields at="/applicant" legend={t.who} applicant={applicant} onChange={setApplicant} />}
      <div>
        <Button type="submit" look="primary" isPending={send.isPending}>
          {t.submit}
        </Button>
      </div>
    </Form>
  )
}

/** What the complainant is given, shown once. */
function Filed({ filed, onAnother }: { filed: FiledCase; onAnother: () => void }) {
  const t = useFileTexts()
  const { fields } = useWords()
  return (
    <>
      <Heading title={t.filed} />
      <Secrets of={filed} facts={[[fields.filed_at, <Instant at={filed.filed_at} />]]}>
        {filed.id && (
          <LinkButton to="/complaints/$id" params={{ id: filed.id }}>
            {t.open}
          </LinkButton>
        )}
        <Button onPress={onAnother}>{t.another}</Button>
      </Secrets>
    </>
  )
}

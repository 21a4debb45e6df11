import { type FormEvent, useState } from 'react'
import { Form } from 'react-aria-components/Form'
import { useSend } from '~/base/api/send'
import { useFieldErrors } from '~/base/form/useFieldErrors'
import { AnswerInput } from '~/base/forms/AnswerInput'
import { AnswersView } from '~/base/forms/AnswersView'
import { type Answers, type FormDefinition, type FormField, isAsked } from '~/base/forms/definition'
import { sentAnswers } from '~/base/forms/sentAnswers'
import { grouped } from '~/base/language/numbers'
import { useSaid } from '~/base/language/useSaid'
import { Button } from '~/base/ui/Button/Button'
import { Check } from '~/base/ui/Check/Check'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { useCatalogueTexts } from './catalogue-texts'
import styles from './catalogue.module.css'

/** A form as its applicant sees it, to be tried. `form` is what is saved: what is tried is judged by that. */
export function Trial({ definition, form }: { definition: FormDefinition; form: string | undefined }) {
  const t = useCatalogueTexts()
  const said = useSaid()
  const [answers, setAnswers] = useState<Answers>({})
  const [isAllShown, setAllShown] = useState(false)
  const send = useSend('/v1/service-forms/{id}/trial')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (form !== undefined) send.mutate({ path: { id: form }, body: { answers: sentAnswers(definition, answers) } })
  }
  return (
    <section className={styles.preview} aria-label={t.preview}>
      <h2>{t.preview}</h2>
      <p className={styles.aside}>{t.previewAbout}</p>
      <Form onSubmit={submit} className={styles.form} {...useFieldErrors(send.error)}>
        <ErrorSummary error={send.error} />
        {definition.pages.map((page, index) => (
          // Pages of a draft have no name but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <section key={index} className={styles.sheet}>
            <p className={styles.aside}>{t.pageOf(grouped(index + 1), grouped(definition.pages.length))}</p>
            <h3>{said(page.title_fa, page.title_en)}</h3>
            {page.fields
              .filter((field) => isAllShown || isAsked(field, answers))
              .map((field, place) => (
                <div key={`${place}${field.name}`} className={styles.asked} data-condition={field.shown_if ? true : undefined}>
                  {field.shown_if && <Condition definition={definition} field={field} />}
                  <AnswerInput field={field} pointer="/answers" value={answers[field.name]} onChange={(answer) => setAnswers({ ...answers, [field.name]: answer })} />
                </div>
              ))}
          </section>
        ))}
        <Check label={t.allShown} value={isAllShown} onChange={setAllShown} />
        {form === undefined ? (
          <p className={styles.aside}>{t.tryUnsaved}</p>
        ) : (
          <div>
            <Button type="submit" isPending={send.isPending}>
              {t.try}
            </Button>
          </div>
        )}
      </Form>
      {send.data && (
        <div role="status" className={styles.part}>
          <p>{t.tried}</p>
          <AnswersView definition={definition} answers={send.data.answers as Answers} />
        </div>
      )}
    </section>
  )
}

/** Why a question is asked, in the words of the form. */
function Condition({ definition, field: { shown_if } }: { definition: FormDefinition; field: FormField }) {
  const t = useCatalogueTexts()
  const said = useSaid()
  const before = definition.pages.flatMap((page) => page.fields).find((one) => one.name === shown_if?.field)
  const option = before && 'choice' in before.answer ? before.answer.choice.options.find((one) => one.value === shown_if?.equals) : undefined
  return <p className={styles.aside}>{t.when(before ? said(before.label_fa, before.label_en) : (shown_if?.field ?? ''), option ? said(option.label_fa, option.label_en) : (shown_if?.equals ?? ''))}</p>
}

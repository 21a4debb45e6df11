import { type FormEvent, useState } from 'react'
import { Form } from 'react-aria-components/Form'
import type { ProblemField } from '~/base/api/problem'
import { faulty } from '~/base/form/faulty'
import { fieldErrors } from '~/base/form/fieldErrors'
import { useFieldErrors } from '~/base/form/useFieldErrors'
import { Button } from '~/base/ui/Button/Button'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { useTold } from '../useTold'
import { faultOf } from './check'
import { faultText } from './faultText'
import { FieldInput } from './FieldInput'
import styles from './filing.module.css'
import { useFilingTexts } from './filing-texts'
import type { AskedPage, Value, Values } from './form'
import type { Uploaded, Uploads } from '~/base/forms/uploads'

export interface PageStepProps {
  page: AskedPage
  values: Values
  uploads?: Uploads
  /** `uploaded`: the file that has just arrived, and that the answer names. */
  onChange: (name: string, value: Value, uploaded?: Uploaded) => void
  onContinue: () => void
  /** What the API said of it when it was sent. */
  refused: Error | null
}

/** One page of the form. What is wrong is said when one goes on, all at once, and leads to its question. */
export function PageStep({ page, values, uploads = {}, onChange, onContinue, refused }: PageStepProps) {
  const t = useFilingTexts()
  const told = useTold()
  const [found, setFound] = useState<Error | null>(null)
  const error = found ?? refused
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const faults = page.fields.flatMap((field): ProblemField[] => {
      const fault = faultOf(field, values[field.name])
      return fault ? [{ pointer: `/answers/${field.name}`, code: fault.code, detail: faultText(fault, told(field, 'label'), t) }] : []
    })
    // What cannot be read at all is no value, and must not get lost unnoticed.
    const known = [...faults.map(({ pointer }) => pointer), ...Object.keys(fieldErrors(error))]
    const unread = unreadIn(event.currentTarget).filter((pointer) => !known.includes(pointer))
    const more = page.fields.filter(({ name }) => unread.includes(`/answers/${name}`)).map((field) => ({ pointer: `/answers/${field.name}`, code: 'unreadable', detail: t.faults.unreadable(told(field, 'label')) }))
    // A file on its way is waited for: it would stay behind unnoticed.
    const going = page.fields.filter(({ name }) => event.currentTarget.querySelector(`[data-sending="/answers/${name}"]`)).map((field) => ({ pointer: `/answers/${field.name}`, code: 'sending', detail: t.faults.sending(told(field, 'label')) }))
    const wrong = faulty([...faults.filter(({ pointer }) => !going.some((one) => one.pointer === pointer)), ...more, ...going])
    setFound(wrong)
    if (!wrong) onContinue()
  }
  return (
    <Form onSubmit={submit} className={styles.form} {...useFieldErrors(error)}>
      <ErrorSummary error={error} />
      {page.fields.map((field) => (
        <FieldInput key={field.name} field={field} value={values[field.name]} uploads={uploads} onChange={(value, uploaded) => onChange(field.name, value, uploaded)} />
      ))}
      <div>
        <Button type="submit" look="primary">
          {t.next}
        </Button>
      </div>
    </Form>
  )
}

/** The fields that say of themselves that what stands in them is none. */
function unreadIn(form: HTMLFormElement): string[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[aria-invalid="true"], textarea[aria-invalid="true"]')].map(({ name }) => name)
}

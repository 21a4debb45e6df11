import { type FormEvent, useState } from 'react'
import { Form } from 'react-aria-components/Form'
import { Refusal } from '~/base/api/problem'
import { faulty } from '~/base/form/faulty'
import { useFieldErrors } from '~/base/form/useFieldErrors'
import { Button } from '~/base/ui/Button/Button'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { IdField } from '~/base/ui/IdField/IdField'
import { TextField } from '~/base/ui/TextField/TextField'
import common from '../common.module.css'
import { Trouble } from '../Trouble'
import { type Shown, shownFaults, shownOf } from './shown'
import styles from './tracking.module.css'
import { useTrackingTexts } from './tracking-texts'

export interface LookUpFormProps {
  /** The reference that is known already. */
  reference: string
  error: Error | null
  isPending: boolean
  onShow: (shown: Shown) => void
}

/** Reference and PIN. Which of them is wrong is never said: that would help whoever guesses. */
export function LookUpForm({ reference: known, error, isPending, onShow }: LookUpFormProps) {
  const t = useTrackingTexts()
  const [reference, setReference] = useState(known)
  const [pin, setPin] = useState('')
  const [found, setFound] = useState<Error | null>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wrong = faulty(shownFaults(reference, pin).map(([pointer, fault]) => ({ pointer, code: fault, detail: t[fault] })))
    setFound(wrong)
    if (!wrong) onShow(shownOf(reference, pin))
  }
  const isMiss = error instanceof Refusal && error.code === 'case_not_found'
  return (
    <Form onSubmit={submit} className={styles.lookUp} {...useFieldErrors(found)}>
      {found ? <ErrorSummary error={found} /> : isMiss ? <Miss /> : <Trouble error={error} isKept />}
      <IdField name="/reference" label={t.reference} hint={t.referenceHint} kind="tracking_reference" value={reference} onChange={setReference} />
      <TextField name="/pin" label={t.pin} hint={t.pinHint} isCode inputMode="numeric" autoComplete="off" maxLength={20} value={pin} onChange={setPin} autoFocus={known !== ''} />
      <div>
        <Button type="submit" look="primary" isPending={isPending}>
          {t.show}
        </Button>
      </div>
    </Form>
  )
}

function Miss() {
  const t = useTrackingTexts()
  return (
    <div role="alert" className={common.trouble}>
      <h2>{t.miss}</h2>
      <p>{t.missAbout}</p>
    </div>
  )
}

import { useState } from 'react'
import type { FormDefinition } from '~/base/forms/definition'
import { Button } from '~/base/ui/Button/Button'
import styles from '../catalogue.module.css'
import { useDesignerTexts } from './designer-texts'
import { readForm } from './edit'

/** The same form as programmers write it. */
export function JsonEditor({ form, onChange }: { form: FormDefinition; onChange: (form: FormDefinition) => void }) {
  const t = useDesignerTexts()
  const shown = JSON.stringify(form, null, 2)
  // What is being written holds as long as the form is the one that it began with.
  const [written, setWritten] = useState({ of: shown, text: shown })
  const text = written.of === shown ? written.text : shown
  const read = readForm(text)
  return (
    <div className={styles.preview}>
      <label htmlFor="form-json">{t.json}</label>
      <p className={styles.aside} id="form-json-hint">
        {t.jsonHint}
      </p>
      <textarea id="form-json" className={styles.jsonText} dir="ltr" spellCheck={false} rows={24} aria-describedby="form-json-hint" aria-invalid={read === null} value={text} onChange={(event) => setWritten({ of: shown, text: event.target.value })} />
      {read === null && (
        <p role="alert" className={styles.because}>
          {t.noJson}
        </p>
      )}
      <div>
        <Button isDisabled={read === null || text === shown} onPress={() => read && onChange(read)}>
          {t.apply}
        </Button>
      </div>
    </div>
  )
}

import { useState } from 'react'
import { fieldErrors } from '~/base/form/fieldErrors'
import { isolate } from '~/base/language/isolate'
import { grouped } from '~/base/language/numbers'
import { Select } from '~/base/ui/Select/Select'
import { entries, useWords } from '~/base/words/words'
import type { RefundForm, RefundReason } from './form'
import styles from './request.module.css'
import { useRequestTexts } from './request-texts'

/** Why the deposits are given back: one reason for all, or row by row. */
export function ReasonFields({ form, onChange, error }: { form: RefundForm; onChange: (form: RefundForm) => void; error: Error | null }) {
  const t = useRequestTexts()
  const words = useWords()
  const isOne = form.rows.every(({ reason }) => reason === form.rows[0]?.reason)
  const [isByRow, setByRow] = useState(!isOne)
  const errors = fieldErrors(error)
  const reasons = entries(words.RefundReason)
  const set = (reason: RefundReason | '', only?: number) => onChange({ ...form, rows: form.rows.map((row, at) => (only === undefined || only === at ? { ...row, reason } : row)) })
  return (
    <fieldset className={styles.group}>
      <legend>{words.fields['RefundRow.reason']}</legend>
      {form.rows.length > 1 && (
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={isByRow}
            onChange={() => {
              if (isByRow) set(form.rows[0]?.reason ?? '')
              setByRow(!isByRow)
            }}
          />
          {t.differs}
        </label>
      )}
      {isByRow && form.rows.length > 1 ? (
        form.rows.map((row, at) => (
          <Select
            key={row.key}
            name={`/rows/${at}/reason`}
            label={`${t.reasonOf(grouped(at + 1))} · ${isolate(row.receipt_number)}`}
            options={reasons}
            value={row.reason}
            none={t.choose}
            onChange={(reason) => set(reason, at)}
            error={(errors[`/rows/${at}/reason`] ?? errors['/rows/reason'])?.[0]}
          />
        ))
      ) : (
        <Select
          name="/rows/reason"
          label={form.rows.length > 1 ? t.sameReason : words.fields['RefundRow.reason']}
          options={reasons}
          value={form.rows[0]?.reason ?? ''}
          none={t.choose}
          onChange={(reason) => set(reason)}
          error={errors['/rows/reason']?.[0]}
        />
      )}
    </fieldset>
  )
}

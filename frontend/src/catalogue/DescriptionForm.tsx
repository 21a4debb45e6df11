import type { FormEvent, ReactNode } from 'react'
import { Form } from 'react-aria-components/Form'
import { queries } from '~/base/api/query'
import type { components } from '~/base/api/schema'
import { useFieldErrors } from '~/base/form/useFieldErrors'
import { grouped, latinDigits } from '~/base/language/numbers'
import { Button } from '~/base/ui/Button/Button'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { TextField } from '~/base/ui/TextField/TextField'
import { useCatalogueTexts } from './catalogue-texts'
import { ROLES } from './Described'
import styles from './catalogue.module.css'

export type Description = components['schemas']['ServiceDescription']

export const EMPTY_DESCRIPTION: Description = {
  title_fa: '',
  title_en: '',
  summary_fa: '',
  summary_en: '',
  legal_basis_fa: '',
  legal_basis_en: '',
  papers: [],
  answering: { responsible_fa: '', responsible_en: '', accountable_fa: '', accountable_en: '', consulted_fa: '', consulted_en: '', informed_fa: '', informed_en: '' },
  menu_order: 100,
}

export interface DescriptionFormProps {
  /** What is asked before the description. */
  children?: ReactNode
  description: Description
  onChange: (description: Description) => void
  error: Error | null
  isPending: boolean
  verb: string
  onSubmit: () => void
}

/** Everything that people read of a service, each text in both languages side by side. */
export function DescriptionForm({ children, description, onChange, error, isPending, verb, onSubmit }: DescriptionFormProps) {
  const t = useCatalogueTexts()
  const change = (change: Partial<Description>) => onChange({ ...description, ...change })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <Form onSubmit={submit} className={styles.form} {...useFieldErrors(error)}>
      <ErrorSummary error={error} onLatest={() => void queries.invalidateQueries()} />
      {children}
      {(['title', 'summary', 'legal_basis'] as const).map((name) => (
        <Both
          key={name}
          pointer={`/description/${name}`}
          label={t.names[name]}
          {...(name === 'title' ? {} : { lines: 3 })}
          fa={description[`${name}_fa`]}
          en={description[`${name}_en`]}
          onChange={(fa, en) => change({ [`${name}_fa`]: fa, [`${name}_en`]: en })}
        />
      ))}
      <fieldset className={styles.fieldset}>
        <legend>{t.raci}</legend>
        {ROLES.map((role) => (
          <Both
            key={role}
            pointer={`/description/answering/${role}`}
            label={t.roles[role]}
            fa={description.answering[`${role}_fa`]}
            en={description.answering[`${role}_en`]}
            onChange={(fa, en) => change({ answering: { ...description.answering, [`${role}_fa`]: fa, [`${role}_en`]: en } })}
          />
        ))}
      </fieldset>
      <Papers description={description} onChange={change} />
      <TextField
        name="/description/menu_order"
        label={t.order}
        inputMode="numeric"
        isCode
        value={description.menu_order === 0 ? '' : String(description.menu_order)}
        onChange={(text) => change({ menu_order: Number(latinDigits(text).replace(/\D/g, '')) })}
      />
      <div>
        <Button type="submit" look="primary" isPending={isPending}>
          {verb}
        </Button>
      </div>
    </Form>
  )
}

/** A text in both languages; its members end in `_fa` and `_en`. */
export function Both({ pointer, label, lines, fa, en, onChange, isRequired }: { pointer: string; label: string; lines?: number; fa: string; en: string; onChange: (fa: string, en: string) => void; isRequired?: boolean }) {
  const t = useCatalogueTexts()
  const rest = { ...(lines === undefined ? {} : { lines }), ...(isRequired === undefined ? {} : { isRequired }) }
  return (
    <div className={styles.pair}>
      <TextField name={`${pointer}_fa`} label={`${label} (${t.inPersian})`} value={fa} onChange={(text) => onChange(text, en)} {...rest} />
      <TextField name={`${pointer}_en`} label={`${label} (${t.inEnglish})`} value={en} onChange={(text) => onChange(fa, text)} {...rest} />
    </div>
  )
}

function Papers({ description: { papers }, onChange }: { description: Description; onChange: (change: Partial<Description>) => void }) {
  const t = useCatalogueTexts()
  return (
    <fieldset className={styles.fieldset} data-field="/description/papers" tabIndex={-1}>
      <legend>{t.papers}</legend>
      {papers.length === 0 && <p>{t.noPapers}</p>}
      {papers.map((paper, index) => (
        // A paper has no name but its place.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles.withButton}>
          <Both
            pointer={`/description/papers/${index}/title`}
            label={t.paper(grouped(index + 1))}
            fa={paper.title_fa}
            en={paper.title_en}
            onChange={(title_fa, title_en) => onChange({ papers: papers.with(index, { title_fa, title_en }) })}
          />
          <Button look="quiet" icon="cross" aria-label={t.removePaper(grouped(index + 1))} onPress={() => onChange({ papers: papers.toSpliced(index, 1) })} />
        </div>
      ))}
      <div>
        <Button isSmall icon="plus" onPress={() => onChange({ papers: [...papers, { title_fa: '', title_en: '' }] })}>
          {t.addPaper}
        </Button>
      </div>
    </fieldset>
  )
}

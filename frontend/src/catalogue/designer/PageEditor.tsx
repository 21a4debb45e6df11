import type { FormDefinition } from '~/base/forms/definition'
import { grouped } from '~/base/language/numbers'
import { Button } from '~/base/ui/Button/Button'
import styles from '../catalogue.module.css'
import { Both } from '../DescriptionForm'
import { useDesignerTexts } from './designer-texts'
import { addField, changePage, movePage, type Place, removePage } from './edit'
import { FieldEditor } from './FieldEditor'

export interface PageEditorProps {
  form: FormDefinition
  page: number
  isOpen: (place: Place) => boolean
  onOpen: (place: Place | null) => void
  onChange: (form: FormDefinition) => void
}

/** One page of the form: its title, and its questions in their order. */
export function PageEditor({ form, page, isOpen, onOpen, onChange }: PageEditorProps) {
  const t = useDesignerTexts()
  const { title_fa, title_en, fields } = form.pages[page] ?? { title_fa: '', title_en: '', fields: [] }
  const what = t.page(grouped(page + 1))
  const whole = (next: FormDefinition) => {
    onOpen(null)
    onChange(next)
  }
  return (
    <section className={styles.fieldset} data-field={`/definition/pages/${page}/fields`} tabIndex={-1} aria-label={what}>
      <div className={styles.head}>
        <h2>{what}</h2>
        <span className={styles.tools}>
          <Button look="quiet" isSmall aria-label={t.up(what)} isDisabled={page === 0} onPress={() => whole(movePage(form, page, -1))}>
            ↑
          </Button>
          <Button look="quiet" isSmall aria-label={t.down(what)} isDisabled={page === form.pages.length - 1} onPress={() => whole(movePage(form, page, 1))}>
            ↓
          </Button>
          <Button look="quiet" isSmall icon="cross" aria-label={t.remove(what)} isDisabled={form.pages.length === 1} onPress={() => whole(removePage(form, page))} />
        </span>
      </div>
      <Both pointer={`/definition/pages/${page}/title`} label={t.pageTitle} fa={title_fa} en={title_en} onChange={(title_fa, title_en) => onChange(changePage(form, page, { title_fa, title_en }))} />
      <ol className={styles.questions}>
        {fields.map((_, field) => (
          // A question that is being named has no other name than its place.
          // oxlint-disable-next-line react/no-array-index-key
          <FieldEditor key={field} form={form} place={{ page, field }} isOpen={isOpen({ page, field })} onOpen={onOpen} onChange={onChange} />
        ))}
      </ol>
      <div>
        <Button
          isSmall
          icon="plus"
          onPress={() => {
            onChange(addField(form, page))
            onOpen({ page, field: fields.length })
          }}
        >
          {t.addField}
        </Button>
      </div>
    </section>
  )
}

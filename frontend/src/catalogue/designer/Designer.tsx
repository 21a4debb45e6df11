import { type FormEvent, useState } from 'react'
import { Form } from 'react-aria-components/Form'
import { versionOf } from '~/base/api/client'
import { queries } from '~/base/api/query'
import type { components } from '~/base/api/schema'
import { useSend } from '~/base/api/send'
import { fieldErrors } from '~/base/form/fieldErrors'
import { useDraft } from '~/base/form/useDraft'
import { useFieldErrors } from '~/base/form/useFieldErrors'
import type { FormDefinition } from '~/base/forms/definition'
import { Button } from '~/base/ui/Button/Button'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { say } from '~/base/ui/Toast/toasts'
import styles from '../catalogue.module.css'
import { PublishDialog } from '../PublishDialog'
import { Trial } from '../Trial'
import { useDesignerTexts } from './designer-texts'
import { addPage, type Place, readForm } from './edit'
import { JsonEditor } from './JsonEditor'
import { PageEditor } from './PageEditor'

type Service = components['schemas']['Service']

/** The designer: questions on one side, what becomes of them on the other. What is not saved outlives a reload. */
export function Designer({ service, saved }: { service: Service; saved: { id?: string; definition: FormDefinition } }) {
  const t = useDesignerTexts()
  const { draft, begin } = useDraft(`service.${service.id}.form`, { definition: '' })
  const [opened, setOpened] = useState<Place | null>(null)
  const [view, setView] = useState<'preview' | 'json'>('preview')
  const [isPublishing, setPublishing] = useState(false)
  const send = useSend('/v1/services/{id}/draft')
  const form = (draft.definition && readForm(draft.definition)) || saved.definition
  const isChanged = JSON.stringify(form) !== JSON.stringify(saved.definition)
  const hasDraft = service.draft !== undefined
  const change = (next: FormDefinition) => begin({ definition: JSON.stringify(next) })
  const faults = Object.keys(fieldErrors(send.error))
  // A question with a fault is open: the summary leads to its field.
  const isOpen = ({ page, field }: Place) => (opened?.page === page && opened.field === field) || faults.some((pointer) => `${pointer}/`.startsWith(`/definition/pages/${page}/fields/${field}/`))
  const save = (event: FormEvent) => {
    event.preventDefault()
    send.mutate(
      { path: { id: service.id }, version: versionOf(service), body: { definition: form } },
      {
        onSuccess: () => {
          say(t.savedNow)
          begin()
        },
      },
    )
  }
  return (
    <div className={styles.designer}>
      <Form onSubmit={save} className={styles.form} {...useFieldErrors(send.error)}>
        <ErrorSummary error={send.error} onLatest={() => void queries.invalidateQueries().then(() => send.reset())} />
        <div className={styles.bar}>
          <Button type="submit" look="primary" isPending={send.isPending} isDisabled={!isChanged && saved.id !== undefined}>
            {t.save}
          </Button>
          <Button isDisabled={isChanged || !hasDraft} onPress={() => setPublishing(true)}>
            {t.publish}
          </Button>
          {draft.definition !== '' && (
            <Button look="quiet" onPress={() => begin()}>
              {t.discard}
            </Button>
          )}
          <span role="status" className={styles.aside}>
            {isChanged ? `${t.unsaved} ${t.publishUnsaved}` : hasDraft ? t.saved : t.unchanged}
          </span>
        </div>
        {form.pages.map((_, page) => (
          // A page that is being named has no other name than its place.
          // oxlint-disable-next-line react/no-array-index-key
          <PageEditor key={page} form={form} page={page} isOpen={isOpen} onOpen={setOpened} onChange={change} />
        ))}
        <div>
          <Button icon="plus" onPress={() => change(addPage(form))}>
            {t.addPage}
          </Button>
        </div>
      </Form>
      <aside className={styles.side} aria-label={t.views}>
        <div className={styles.bar} role="group" aria-label={t.views}>
          {(['preview', 'json'] as const).map((one) => (
            <Button key={one} isSmall look={view === one ? 'primary' : 'plain'} aria-pressed={view === one} onPress={() => setView(one)}>
              {t.view[one]}
            </Button>
          ))}
        </div>
        {view === 'preview' ? <Trial definition={form} form={isChanged ? undefined : saved.id} /> : <JsonEditor form={form} onChange={change} />}
      </aside>
      {isPublishing && <PublishDialog service={service} onClose={() => setPublishing(false)} />}
    </div>
  )
}

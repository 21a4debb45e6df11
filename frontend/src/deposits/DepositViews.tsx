import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useMe } from '~/base/api/me'
import { useBaseTexts } from '~/base/language/base-texts'
import { Button } from '~/base/ui/Button/Button'
import { Dialog, DialogActions } from '~/base/ui/Dialog/Dialog'
import { Icon } from '~/base/ui/Icon/Icon'
import { TextField } from '~/base/ui/TextField/TextField'
import styles from './DepositViews.module.css'
import { useDepositsTexts } from './deposits-texts'
import { forgetView, isSame, savedViews, saveView, type View } from './views'

/** Ready views of the list, and those that the person has saved, as links. */
export function DepositViews({ search }: { search: Record<string, string> }) {
  const t = useDepositsTexts()
  const user = useMe().id
  const [saved, setSaved] = useState(() => savedViews(user))
  const [isNaming, setNaming] = useState(false)
  const ready: View[] = [
    { name: t.views.all, search: {} },
    { name: t.views.declared, search: { state: 'declared' } },
    { name: t.views.received, search: { state: 'received' } },
    { name: t.views.swept, search: { state: 'swept' } },
    { name: t.views.announced, search: { state: 'announced,partially_refunded' } },
  ]
  const isNew = ![...ready, ...saved].some((view) => isSame(view.search, search))
  return (
    <nav aria-label={t.views.title} className={styles.views}>
      <ul>
        {ready.map((view) => (
          <li key={view.name}>
            <ViewLink view={view} isCurrent={isSame(view.search, search)} />
          </li>
        ))}
        {saved.map((view) => (
          <li key={`saved ${view.name}`} className={styles.saved}>
            <ViewLink view={view} isCurrent={isSame(view.search, search)} />
            <button type="button" className={styles.forget} aria-label={t.views.forget(view.name)} title={t.views.forget(view.name)} onClick={() => setSaved(forgetView(user, view.name))}>
              <Icon name="cross" size={14} />
            </button>
          </li>
        ))}
        {isNew && (
          <li>
            <Button look="quiet" isSmall icon="plus" onPress={() => setNaming(true)}>
              {t.views.save}
            </Button>
          </li>
        )}
      </ul>
      {isNaming && <NameView onClose={() => setNaming(false)} onNamed={(name) => setSaved(saveView(user, { name, search }))} />}
    </nav>
  )
}

function ViewLink({ view, isCurrent }: { view: View; isCurrent: boolean }) {
  return (
    <Link to="/deposits" search={view.search} activeOptions={{ exact: true }} className={styles.view} data-current={isCurrent || undefined} aria-current={isCurrent ? 'true' : undefined}>
      {view.name}
    </Link>
  )
}

function NameView({ onClose, onNamed }: { onClose: () => void; onNamed: (name: string) => void }) {
  const t = useDepositsTexts()
  const base = useBaseTexts()
  const [name, setName] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    onNamed(name.trim())
    onClose()
  }
  return (
    <Dialog title={t.views.save} isOpen onClose={onClose}>
      <form onSubmit={submit} className={styles.naming}>
        <TextField label={t.views.name} value={name} onChange={setName} autoFocus maxLength={40} hint={t.views.hint} />
        <DialogActions>
          <Button type="submit" look="primary" isDisabled={name.trim() === ''}>
            {base.save}
          </Button>
          <Button onPress={onClose}>{base.cancel}</Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

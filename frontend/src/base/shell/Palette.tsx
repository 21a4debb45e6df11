import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { useMe } from '~/base/api/me'
import { Button } from '~/base/ui/Button/Button'
import { Dialog } from '~/base/ui/Dialog/Dialog'
import { fold } from '~/base/language/fold'
import { isolate } from '~/base/language/isolate'
import { type Lookup, lookups } from './lookups'
import { isFor, placesOf } from './places'
import styles from './Shell.module.css'
import { useShellTexts } from './shell-texts'

/** Goes anywhere by a few letters: Ctrl+K, by the place of the key, which is the same on Persian keyboards. */
export function Palette() {
  const t = useShellTexts()
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.code !== 'KeyK' || !(event.ctrlKey || event.metaKey) || event.altKey) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  return (
    <>
      <span className={styles.palette}>
        <Button isSmall icon="search" onPress={() => setOpen(true)}>
          <span className={styles.paletteName}>{t.palette}</span> <kbd dir="ltr">Ctrl K</kbd>
        </Button>
      </span>
      <Dialog title={t.palette} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Choices onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function Choices({ onDone }: { onDone: () => void }) {
  const t = useShellTexts()
  const roles = useMe().roles.map((held) => held.role)
  const navigate = useNavigate()
  const list = useId()
  const [sought, setSought] = useState('')
  const [at, setAt] = useState(0)
  const all = [{ to: '/', text: t.tasks }, ...placesOf(roles).map((place) => ({ to: place.to, text: t[place.name] }))]
  const places = all.filter((place) => fold(place.text).includes(fold(sought)) || place.to.includes(sought.toLowerCase()))
  const things = isFor('/deposits', roles) ? lookups(sought).map(({ filter, number }) => ({ to: `/deposits?${filter}=${encodeURIComponent(number)}`, text: textOf(filter, number, t) })) : []
  const found = [...things, ...places]
  const go = (href: string) => {
    onDone()
    void navigate({ href })
  }
  const key = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.code]
    const chosen = found[at]
    if (step !== undefined) setAt((at + step + found.length) % Math.max(found.length, 1))
    else if (event.code === 'Enter' && chosen) go(chosen.to)
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.choices}>
      <input
        // A dialog that is opened to type in it begins there.
        autoFocus
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={found[at] ? `${list}-${at}` : undefined}
        aria-label={t.paletteHint}
        placeholder={t.paletteHint}
        value={sought}
        onKeyDown={key}
        onChange={(event) => {
          setSought(event.target.value)
          setAt(0)
        }}
      />
      <div id={list} role="listbox" aria-label={t.palette}>
        {found.map((place, index) => (
          <div key={place.to} id={`${list}-${index}`} role="option" tabIndex={-1} aria-selected={index === at} onClick={() => go(place.to)}>
            {place.text}
          </div>
        ))}
      </div>
      {found.length === 0 && <p role="status">{t.nothing}</p>}
    </div>
  )
}

function textOf(filter: Lookup['filter'], number: string, t: ReturnType<typeof useShellTexts>): string {
  const of = { credit_number: t.byCreditNumber, payment_identifier: t.byPaymentIdentifier, receipt_number: t.byReceiptNumber }
  return of[filter](isolate(number))
}

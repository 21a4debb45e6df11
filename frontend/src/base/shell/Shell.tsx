import { Link, useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useMe } from '~/base/api/me'
import { useBaseTexts } from '~/base/language/base-texts'
import { Button } from '~/base/ui/Button/Button'
import { Icon } from '~/base/ui/Icon/Icon'
import { Toasts } from '~/base/ui/Toast/Toast'
import { Controls } from './Controls'
import { Palette } from './Palette'
import { NotForYou } from './PageError'
import { isFor, PLACES } from './places'
import styles from './Shell.module.css'
import { useShellTexts } from './shell-texts'

/** What stands around every page behind the sign-in: where one is, where one can go, who one is. */
export function Shell({ children, onSignOut }: { children: ReactNode; onSignOut: () => void }) {
  const t = useShellTexts()
  const base = useBaseTexts()
  const who = useMe()
  const path = useRouterState({ select: (state) => state.location.pathname })
  // The menu of a phone closes by itself when one has gone somewhere: it is open for one address.
  const [openAt, setOpenAt] = useState<string | null>(null)
  const isOpen = openAt === path
  const burger = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (!isOpen) return
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpenAt(null)
      burger.current?.querySelector('button')?.focus()
    }
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [isOpen])
  const roles = who.roles.map((held) => held.role)
  return (
    <div className={styles.shell}>
      <a href="#page" className={styles.skip}>
        {t.skip}
      </a>
      <header className={styles.top}>
        <span ref={burger} className={styles.burger}>
          <Button look="quiet" isSmall icon="menu" aria-label={t.menu} aria-expanded={isOpen} onPress={() => setOpenAt(isOpen ? null : path)} />
        </span>
        <Link to="/" className={styles.brand}>
          <img src="/favicon.svg" alt="" width={28} height={28} /> <span className={styles.brandName}>{base.office}</span>
        </Link>
        <Palette />
        <div className={styles.person}>
          <Icon name="person" size={18} /> <span>{who.display_name}</span>
        </div>
        <Controls />
        <Button look="quiet" isSmall onPress={onSignOut}>
          {t.signOut}
        </Button>
      </header>
      <nav className={styles.nav} aria-label={t.menu} data-open={isOpen || undefined}>
        <ul>
          <li>
            <Link to="/" activeOptions={{ exact: true }}>
              {t.tasks}
            </Link>
          </li>
        </ul>
        {Object.entries(PLACES).map(([group, places]) => {
          const mine = places.filter((place) => place.roles.some((role) => roles.includes(role)))
          if (mine.length === 0) return null
          return (
            <section key={group}>
              <h2>{t.groups[group as keyof typeof PLACES]}</h2>
              <ul>
                {mine.map((place) => (
                  <li key={place.to}>
                    <Link to={place.to}>{t[place.name]}</Link>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </nav>
      <main id="page" tabIndex={-1} className={styles.page}>
        {isFor(path, roles) ? children : <NotForYou />}
      </main>
      <Toasts />
    </div>
  )
}

import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { LANGUAGES, speak, useLanguage } from '~/base/language/language'
import { queries } from '~/base/api/query'
import { usePortalTexts } from './portal-texts'
import styles from './Portal.module.css'

/** What stands around the pages for everybody: whose they are, the other language, and the two ways to go. */
export default function Portal() {
  const t = usePortalTexts()
  const other = useLanguage() === 'fa' ? 'en' : 'fa'
  useHeadOfPage()
  const turn = () => {
    speak(other)
    // What the API said in the other language it says again in this one.
    void queries.invalidateQueries()
  }
  return (
    <div className={styles.portal}>
      <a href="#page" className={styles.skip}>
        {t.skip}
      </a>
      <header className={styles.top}>
        <Link to="/e-services" className={styles.brand}>
          <img src="/favicon.svg" alt="" width={32} height={32} />
          <span className={styles.name}>
            <strong>{t.office}</strong> <span>{t.about}</span>
          </span>
        </Link>
        <button type="button" className={styles.language} onClick={turn} lang={other} dir={LANGUAGES[other].direction}>
          {LANGUAGES[other].name}
        </button>
        <nav aria-label={t.places} className={styles.places}>
          <Link to="/e-services">{t.services}</Link>
          <Link to="/track">{t.track}</Link>
          <Link to="/complain">{t.complain}</Link>
          <Link to="/sign-in">{t.staff}</Link>
        </nav>
      </header>
      <main id="page" tabIndex={-1} className={styles.page}>
        <Outlet />
      </main>
    </div>
  )
}

/** On a page that one goes to, reading begins at its head, also for those who listen. */
function useHeadOfPage(): void {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  const before = useRef(path)
  useEffect(() => {
    if (before.current !== undefined && before.current !== path) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    before.current = path
  }, [path])
}

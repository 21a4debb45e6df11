import { type Language, LANGUAGES, speak, useLanguage } from '~/base/language/language'
import { Toasts } from '~/base/ui/Toast/Toast'
import type { Example } from './example'
import styles from './GalleryPage.module.css'

const FOUND = import.meta.glob<{ default: Example }>('../ui/*/*.examples.tsx', { eager: true })

const EXAMPLES = Object.entries(FOUND)
  .map(([path, module]) => ({ name: path.split('/').at(-2) ?? path, states: Object.entries(module.default) }))
  .toSorted((one, other) => one.name.localeCompare(other.name))

/** Every component in every state, in light and dark side by side. In development only. */
export default function GalleryPage() {
  const language = useLanguage()
  return (
    <main className={styles.page}>
      <header className={styles.top}>
        <h1 lang="en" dir="ltr">
          Gallery
        </h1>
        {Object.entries(LANGUAGES).map(([key, { name }]) => (
          <button key={key} aria-pressed={key === language} onClick={() => speak(key as Language)}>
            {name}
          </button>
        ))}
        <nav dir="ltr">
          {EXAMPLES.map(({ name }) => (
            <a key={name} href={`#${name}`}>
              {name}
            </a>
          ))}
        </nav>
      </header>
      {EXAMPLES.map(({ name, states }) => (
        <section key={name} id={name} aria-labelledby={`${name}-name`}>
          <h2 id={`${name}-name`} dir="ltr">
            {name}
          </h2>
          {states.map(([state, node]) => (
            <div key={state} className={styles.state}>
              <h3 dir="ltr">{state}</h3>
              <div className={styles.light}>{node}</div>
              <div className={styles.dark}>{node}</div>
            </div>
          ))}
        </section>
      ))}
      <Toasts />
    </main>
  )
}

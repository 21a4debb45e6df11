import { queries } from '~/base/api/query'
import { LANGUAGES, speak, useLanguage } from '~/base/language/language'
import { words } from '~/base/words/words'
import { Button } from '~/base/ui/Button/Button'
import { Arrowed } from '~/base/ui/Select/Arrowed'
import styles from './Shell.module.css'
import { type Look, setLook, useLook } from './look'
import { useShellTexts } from './shell-texts'

const LOOKS: readonly Look[] = ['auto', 'light', 'dark']

/** The other language, and how bright the page is. Both keep the page and what is written in it. */
export function Controls() {
  const t = useShellTexts()
  const other = useLanguage() === 'fa' ? 'en' : 'fa'
  const look = useLook()
  const turn = async () => {
    // The words come first, so that the page turns at once; where they do not come, it turns all the same.
    await queries.ensureQueryData(words(other)).catch(() => undefined)
    speak(other)
    void queries.invalidateQueries()
  }
  return (
    <div className={styles.controls}>
      <Arrowed isSmall>
        <select className={styles.look} aria-label={t.lookLabel} value={look} onChange={(event) => setLook(LOOKS.find((one) => one === event.target.value) ?? 'auto')}>
          {LOOKS.map((one) => (
            <option key={one} value={one}>
              {t.look[one]}
            </option>
          ))}
        </select>
      </Arrowed>
      <Button look="quiet" isSmall onPress={() => void turn()}>
        <span lang={other} dir={LANGUAGES[other].direction}>
          {LANGUAGES[other].name}
        </span>
      </Button>
    </div>
  )
}

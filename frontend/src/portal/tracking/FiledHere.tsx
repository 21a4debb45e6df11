import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '~/base/ui/Button/Button'
import { Instant } from '~/base/ui/Day/Day'
import { CodeText } from '../CodeText'
import common from '../common.module.css'
import { allFiled, forgetFiled } from '../filing/filed'
import { useTold } from '../useTold'
import styles from './tracking.module.css'
import { useTrackingTexts } from './tracking-texts'

/** What was filed from this device: the long number need not be typed again; the PIN must. */
export function FiledHere({ onUse }: { onUse: (reference: string) => void }) {
  const t = useTrackingTexts()
  const told = useTold()
  const [filed, setFiled] = useState(allFiled)
  if (filed.length === 0) return null
  const forget = (id: string) => {
    forgetFiled(id)
    setFiled(allFiled())
  }
  return (
    <section className={common.part}>
      <h2>{t.mine}</h2>
      <p className={common.aside}>{t.mineAbout}</p>
      <ul className={styles.mine}>
        {filed.map((one) => (
          <li key={one.id}>
            <strong>{told(one, 'title')}</strong>
            <span className={common.aside}>
              <CodeText of={5}>{one.reference}</CodeText> · <Instant at={one.filed_at} />
            </span>
            <span className={common.buttons}>
              <Button isSmall onPress={() => onUse(one.reference)}>
                {t.use}
              </Button>
              <Link to="/filed/$id" params={{ id: one.id }}>
                {t.confirmation}
              </Link>
              <Button look="quiet" isSmall onPress={() => forget(one.id)}>
                {t.forget}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

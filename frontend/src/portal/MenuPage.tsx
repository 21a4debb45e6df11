import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { q } from '~/base/api/query'
import { grouped } from '~/base/language/numbers'
import { LinkButton } from '~/base/ui/Button/LinkButton'
import { Heading } from '~/base/ui/Heading/Heading'
import { Icon } from '~/base/ui/Icon/Icon'
import { StateBadge } from '~/base/ui/StateBadge/StateBadge'
import { keptDraft } from './filing/draft'
import styles from './MenuPage.module.css'
import { usePortalTexts } from './portal-texts'
import common from './common.module.css'
import { type Entry, sought } from './sought'
import { useTold } from './useTold'

/** What the treasury does for people who ask, each with what it is for. */
export default function MenuPage() {
  const t = usePortalTexts()
  const { services } = useSuspenseQuery(q('/v1/e-services')).data
  const [words, setWords] = useState('')
  const found = sought(services, words)
  return (
    <>
      <Heading title={t.menuTitle} about={t.menuAbout} />
      {services.length === 0 ? (
        <section className={common.panel}>
          <h2>{t.empty}</h2>
          <p>{t.emptyAdvice}</p>
        </section>
      ) : (
        <section className={common.part}>
          <search className={styles.search}>
            <Icon name="search" />
            <input type="search" aria-label={t.search} placeholder={t.searchHint} value={words} enterKeyHint="search" autoComplete="off" onChange={(event) => setWords(event.target.value)} />
          </search>
          <p role="status" className={words.trim() === '' ? 'unseen' : common.aside}>
            {words.trim() !== '' && (found.length > 0 ? t.found(grouped(found.length)) : t.foundNone)}
          </p>
          <ul className={styles.menu}>
            {found.map((service) => (
              <Service key={service.code} service={service} />
            ))}
          </ul>
        </section>
      )}
      <section className={common.panel}>
        <h2>{t.have}</h2>
        <p>{t.haveAbout}</p>
        <div className={common.buttons}>
          <LinkButton to="/track">{t.goTrack}</LinkButton>
          <Link to="/complain">{t.goComplain}</Link>
          <Link to="/verify">{t.goVerify}</Link>
        </div>
      </section>
    </>
  )
}

function Service({ service }: { service: Entry }) {
  const t = usePortalTexts()
  const told = useTold()
  return (
    <li className={styles.service}>
      <h2>
        <Link to="/e-services/$code" params={{ code: service.code }}>
          {told(service, 'title')}
        </Link>
      </h2>
      <p className={styles.summary}>{told(service, 'summary')}</p>
      <p className={styles.marks}>
        <StateBadge tone="good">{t.free}</StateBadge>
        {keptDraft(service.code) && <StateBadge tone="waiting">{t.draftOf}</StateBadge>}
      </p>
    </li>
  )
}

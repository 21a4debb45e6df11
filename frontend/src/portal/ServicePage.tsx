import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { q } from '~/base/api/query'
import type { components } from '~/base/api/schema'
import { grouped } from '~/base/language/numbers'
import { Button } from '~/base/ui/Button/Button'
import { LinkButton } from '~/base/ui/Button/LinkButton'
import { Instant } from '~/base/ui/Day/Day'
import { Facts } from '~/base/ui/Facts/Facts'
import { Heading } from '~/base/ui/Heading/Heading'
import { Icon } from '~/base/ui/Icon/Icon'
import { forgetDraft, keptDraft } from './filing/draft'
import { askedPages } from './filing/form'
import { minutesText } from './duration'
import { usePortalTexts } from './portal-texts'
import styles from './common.module.css'
import { useTold } from './useTold'

/** A service before one asks for it: what it is, what one needs, who answers, and on which law it rests. */
export default function ServicePage() {
  const t = usePortalTexts()
  const told = useTold()
  const { code } = useParams({ from: '/portal/e-services/$code' })
  const service = useSuspenseQuery(q('/v1/e-services/{code}', { code })).data
  const { description } = service
  return (
    <>
      <Link to="/e-services" className={styles.back}>
        <Icon name="back" size={16} /> {t.back}
      </Link>
      <Heading title={told(description, 'title')} about={told(description, 'summary')} />
      <Start code={code} />
      <Facts
        of={[
          [t.cost, t.free],
          [t.asks, t.pages(grouped(askedPages(service.definition, {}).length + 2))],
        ]}
      />
      <Takes code={code} />
      {description.papers.length > 0 && (
        <section className={styles.part}>
          <h2>{t.papers}</h2>
          <ul className={styles.list}>
            {description.papers.map((paper) => (
              <li key={paper.title_fa}>{told(paper, 'title')}</li>
            ))}
          </ul>
        </section>
      )}
      <Answering of={description.answering} />
      <section className={styles.part}>
        <h2>{t.legal}</h2>
        <p>{told(description, 'legal_basis')}</p>
      </section>
    </>
  )
}

/** How long the answer takes. What is promised comes when it comes: the page does not wait for it. */
function Takes({ code }: { code: string }) {
  const t = usePortalTexts()
  const answer = useQuery(q('/v1/e-services/{code}/promise', { code })).data?.answer
  return (
    <section className={styles.part}>
      <h2>{t.takes}</h2>
      {answer && <p>{t.takesWorking(minutesText(answer.answer_minutes, t))}</p>}
      {answer?.answer_due_at && (
        <p>
          {t.takesUntil} <Instant at={answer.answer_due_at} />
        </p>
      )}
      <p className={styles.aside}>{answer ? t.takesCounted : t.takesAbout}</p>
    </section>
  )
}

/** The way into the form, or back into what was begun. */
function Start({ code }: { code: string }) {
  const t = usePortalTexts()
  const [isBegun, setBegun] = useState(() => keptDraft(code) !== null)
  const discard = () => {
    forgetDraft(code)
    setBegun(false)
  }
  return (
    <section className={styles.part}>
      {isBegun && <p role="status">{t.goOnAbout}</p>}
      <div className={styles.buttons}>
        <LinkButton to="/e-services/$code/file" params={{ code }} look="primary">
          {isBegun ? t.goOn : t.start}
        </LinkButton>
        {isBegun && (
          <Button look="quiet" onPress={discard}>
            {t.discard}
          </Button>
        )}
      </div>
    </section>
  )
}

function Answering({ of }: { of: components['schemas']['Answering'] }) {
  const t = usePortalTexts()
  const told = useTold()
  return (
    <section className={styles.part}>
      <h2>{t.answers}</h2>
      <Facts
        of={[
          [t.responsible, told(of, 'responsible')],
          [t.accountable, told(of, 'accountable')],
          [t.consulted, told(of, 'consulted')],
          [t.informed, told(of, 'informed')],
        ]}
      />
    </section>
  )
}

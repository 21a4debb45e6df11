import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { ActionBar } from '~/base/actions/ActionBar'
import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import { everything } from '~/base/api/everything'
import { q } from '~/base/api/query'
import { isolate } from '~/base/language/isolate'
import { grouped, jalaliDay, todayInTehran } from '~/base/language/numbers'
import { useSaid } from '~/base/language/useSaid'
import { Instant } from '~/base/ui/Day/Day'
import { Facts } from '~/base/ui/Facts/Facts'
import { Heading } from '~/base/ui/Heading/Heading'
import { Reference } from '~/base/ui/Reference/Reference'
import { StateBadge } from '~/base/ui/StateBadge/StateBadge'
import { useWords } from '~/base/words/words'
import { LevelBadge } from './LevelsPage'
import { PublishVersionDialog } from './PublishVersionDialog'
import type { ServiceLevel } from './promise'
import styles from './sla.module.css'
import { useLevelsTexts } from './levels-texts'
import { VersionFacts } from './VersionFacts'

/** One service level: what is promised today, what was and will be. */
export default function LevelPage() {
  const t = useLevelsTexts()
  const { fields } = useWords()
  const said = useSaid()
  const { id } = useParams({ from: '/office/service-levels/$id' })
  const level = useSuspenseQuery(q('/v1/service-levels/{id}', { id })).data
  const calendars = useQuery(everything('/v1/calendars', {})).data ?? []
  const [asked, setAsked] = useState<'versions' | 'withdrawal' | null>(null)
  return (
    <>
      <Heading title={said(level.title_fa, level.title_en)} beside={<LevelBadge level={level} />} about={<Link to="/service-levels">{t.title}</Link>} />
      <ActionBar actions={level.actions} of="ServiceLevel" on={{ versions: () => setAsked('versions'), withdrawal: () => setAsked('withdrawal') }} dangerous={['withdrawal']} names={{ withdrawal: t.withdraw }} />
      <Facts
        of={[
          [fields.code, <Reference>{level.code}</Reference>],
          [fields.withdrawn_at, level.withdrawn_at && <Instant at={level.withdrawn_at} />],
          [fields.withdrawn_because, level.withdrawn_because && <bdi>{level.withdrawn_because}</bdi>],
          [fields.withdrawn_by, level.withdrawn_by_name && <bdi>{level.withdrawn_by_name}</bdi>],
        ]}
      />
      <section className={styles.part}>
        <h2>{fields.versions}</h2>
        <p className={styles.aside}>{t.immutable}</p>
        {level.versions.length === 0 && <p>{t.noVersion}</p>}
        {level.versions.toReversed().map((version) => (
          <details key={version.number} className={styles.wording} open={version.number === level.number_in_force || version.valid_from > todayInTehran()}>
            <summary>
              {t.version(grouped(version.number))} · {fields.valid_from} {isolate(jalaliDay(version.valid_from))}{' '}
              {version.number === level.number_in_force ? <StateBadge tone="good">{t.inForce}</StateBadge> : <StateBadge tone="over">{version.valid_from > todayInTehran() ? t.later : t.before}</StateBadge>}
            </summary>
            <VersionFacts version={version} calendar={calendars.find((one) => one.id === version.calendar_id)} />
          </details>
        ))}
      </section>
      {asked === 'versions' && <PublishVersionDialog level={level} calendars={calendars} onClose={() => setAsked(null)} />}
      {asked === 'withdrawal' && <WithdrawDialog level={level} onClose={() => setAsked(null)} />}
    </>
  )
}

function WithdrawDialog({ level, onClose }: { level: ServiceLevel; onClose: () => void }) {
  const t = useLevelsTexts()
  return (
    <SendDialog
      title={t.withdrawTitle}
      address="/v1/service-levels/{id}/withdrawal"
      sending={(reason) => ({ path: { id: level.id }, version: versionOf(level), body: { reason } })}
      asks={{ label: t.because, name: '/reason' }}
      verb={t.withdraw}
      done={t.withdrawnNow}
      isDangerous
      onClose={onClose}
    >
      <p>{t.withdrawAbout}</p>
    </SendDialog>
  )
}

import { Link } from '@tanstack/react-router'
import { grouped } from '~/base/language/numbers'
import { useSaid } from '~/base/language/useSaid'
import { useWorkingTime } from '~/base/language/workingTime'
import { Instant } from '~/base/ui/Day/Day'
import { Facts } from '~/base/ui/Facts/Facts'
import { useWords } from '~/base/words/words'
import type { Calendar } from './hours'
import type { Version } from './promise'
import styles from './sla.module.css'
import { useLevelsTexts } from './levels-texts'

/** What one version promises. */
export function VersionFacts({ version, calendar }: { version: Version; calendar: Calendar | undefined }) {
  const t = useLevelsTexts()
  const { fields, Priority } = useWords()
  const said = useSaid()
  const time = useWorkingTime()
  const comma = said('، ', ', ')
  return (
    <div className={styles.part}>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={t.targets}>
        <table className={styles.week}>
          <caption className="unseen">{t.targets}</caption>
          <thead>
            <tr>
              <th scope="col">{fields.priority}</th>
              <th scope="col">{t.firstResponse}</th>
              <th scope="col">{t.answer}</th>
              <th scope="col">{t.warnings}</th>
            </tr>
          </thead>
          <tbody>
            {(['normal', 'urgent'] as const).map((priority) => (
              <tr key={priority}>
                <th scope="row">{Priority[priority]}</th>
                <td>{time(version.targets[priority].first_response_minutes)}</td>
                <td>{time(version.targets[priority].answer_minutes)}</td>
                <td>{version.targets[priority].warn_at.map((share) => t.percent(grouped(share))).join(comma) || '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Facts
        of={[
          [t.escalation, version.escalation.length === 0 ? t.noEscalation : <Steps version={version} />],
          [
            fields.calendar_id,
            calendar && (
              <Link to="/calendars/$id" params={{ id: calendar.id }}>
                {said(calendar.title_fa, calendar.title_en)}
              </Link>
            ),
          ],
          [fields.applicant_days, t.days(grouped(version.applicant_days))],
          [fields.reopening_days, t.workingDays(grouped(version.reopening_days))],
          [fields.published_at, <Instant at={version.published_at} />],
          [fields.published_by, version.published_by_name && <bdi>{version.published_by_name}</bdi>],
        ]}
      />
    </div>
  )
}

function Steps({ version }: { version: Version }) {
  const t = useLevelsTexts()
  const time = useWorkingTime()
  return (
    <ol>
      {version.escalation.map((step, place) => (
        <li key={t.steps[place]}>
          {t.steps[place]}: {typeof step.at_percent === 'number' ? t.atPercent(grouped(step.at_percent)) : step.minutes_late ? t.late(time(step.minutes_late)) : t.atDeadline}
        </li>
      ))}
    </ol>
  )
}

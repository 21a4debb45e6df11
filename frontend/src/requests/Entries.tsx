import { useQuery } from '@tanstack/react-query'
import { useMe } from '~/base/api/me'
import { everything } from '~/base/api/everything'
import type { components } from '~/base/api/schema'
import { PersonName } from '~/base/names/PersonName'
import { Failure } from '~/base/ui/Failure/Failure'
import { Icon } from '~/base/ui/Icon/Icon'
import { type Step, Timeline } from '~/base/ui/Timeline/Timeline'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { useWords } from '~/base/words/words'
import styles from './requests.module.css'
import { useRequestsTexts } from './requests-texts'

type Entry = components['schemas']['CaseEntry']

const BY_APPLICANT: ReadonlySet<Entry['kind']> = new Set(['filed', 'replied', 'withdrawn', 'reopened', 'rated'])

/** What happened: what the applicant sees, and apart from it what is for colleagues only. */
export function Entries({ id }: { id: string }) {
  const t = useRequestsTexts()
  const step = useStep()
  // An agency is sent nothing internal, and is not told that there is something.
  const isOfOffice = useMe().roles.some((held) => held.agency_id === undefined)
  const { data, error, refetch } = useQuery(everything('/v1/requests/{id}/entries', { sort: 'oldest' }, { id }))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data) return <Waiting />
  const internal = data.filter((entry) => !entry.is_public)
  return (
    <>
      <section className={styles.part}>
        <h2>{t.public}</h2>
        {isOfOffice && <p className={styles.aside}>{t.publicAbout}</p>}
        <Timeline steps={data.filter((entry) => entry.is_public).map(step)} />
      </section>
      {isOfOffice && (
        <section className={styles.internal}>
          <h2>
            <Icon name="lock" size={18} /> {t.internal}
          </h2>
          <p className={styles.aside}>{t.internalAbout}</p>
          {internal.length === 0 ? <p>{t.noInternal}</p> : <Timeline steps={internal.map(step)} />}
        </section>
      )}
    </>
  )
}

function useStep(): (entry: Entry) => Step {
  const t = useRequestsTexts()
  const { CaseEntryKind } = useWords()
  return (entry) => ({
    key: String(entry.seq),
    at: entry.at,
    title: CaseEntryKind[entry.kind],
    who: entry.actor_id ? <PersonName id={entry.actor_id} name={entry.actor_name} /> : BY_APPLICANT.has(entry.kind) ? t.applicant : t.system,
    ...(entry.text ? { note: <bdi className={styles.text}>{entry.text}</bdi> } : {}),
  })
}

import type { components } from '~/base/api/schema'
import { PersonName } from '~/base/names/PersonName'
import { Icon } from '~/base/ui/Icon/Icon'
import { type Step, Timeline } from '~/base/ui/Timeline/Timeline'
import { useWords } from '~/base/words/words'
import styles from './cases.module.css'
import { useCasesTexts } from './cases-texts'

type Entry = components['schemas']['CaseEntry']

const BY_APPLICANT: ReadonlySet<Entry['kind']> = new Set(['filed', 'replied', 'withdrawn', 'reopened', 'appealed', 'rated'])

export interface CourseProps {
  entries: readonly Entry[]
  /** Who waits outside: the applicant, the complainant. */
  outside: string
  /** The heading of what they see. */
  seen: string
  /** What they do not see of it. */
  seenAbout?: string
  /** Who does not see the rest; left out for those who are sent nothing internal, and are not told that there is something. */
  unseen?: string
}

/** What happened to a case: what is seen outside, and apart from it what is for colleagues only. */
export function Course({ entries, outside, seen, seenAbout, unseen }: CourseProps) {
  const t = useCasesTexts()
  const step = useStep(outside)
  const internal = entries.filter((entry) => !entry.is_public)
  return (
    <>
      <section className={styles.part}>
        <h2>{seen}</h2>
        {seenAbout !== undefined && <p className={styles.aside}>{seenAbout}</p>}
        <Timeline steps={entries.filter((entry) => entry.is_public).map(step)} />
      </section>
      {unseen !== undefined && (
        <section className={styles.internal}>
          <h2>
            <Icon name="lock" size={18} /> {t.internal}
          </h2>
          <p className={styles.aside}>{unseen}</p>
          {internal.length === 0 ? <p>{t.noInternal}</p> : <Timeline steps={internal.map(step)} />}
        </section>
      )}
    </>
  )
}

function useStep(outside: string): (entry: Entry) => Step {
  const t = useCasesTexts()
  const { CaseEntryKind } = useWords()
  return (entry) => ({
    key: String(entry.seq),
    at: entry.at,
    title: CaseEntryKind[entry.kind],
    who: entry.actor_id ? <PersonName id={entry.actor_id} name={entry.actor_name} /> : BY_APPLICANT.has(entry.kind) ? outside : t.system,
    ...(entry.text ? { note: <bdi className={styles.text}>{entry.text}</bdi> } : {}),
  })
}

import { isolate } from '~/base/language/isolate'
import { jalaliDayInWords } from '~/base/language/numbers'
import { Instant } from '~/base/ui/Day/Day'
import { Facts } from '~/base/ui/Facts/Facts'
import common from '../common.module.css'
import { usePublicWords } from '../words'
import type { TrackedCase } from './case'
import styles from './tracking.module.css'
import { useCaseTexts } from './case-texts'

/** What only a complaint has: of what it is, the day that was promised where it takes longer, and what makes it good. */
export function ComplaintPart({ of }: { of: TrackedCase }) {
  const t = useCaseTexts()
  const words = usePublicWords()
  const { complaint } = of
  if (!complaint) return null
  const { about, interim_until, remedy, state } = complaint
  return (
    <>
      {state === 'appealed' && <p className={styles.next}>{t.appealed}</p>}
      {state === 'reviewed_by_head' && <p className={styles.next}>{t.reviewed}</p>}
      {interim_until !== undefined && !of.answer && (
        <section className={common.panel}>
          <h2>{t.interim}</h2>
          <p>{t.interimAbout(isolate(jalaliDayInWords(interim_until)))}</p>
        </section>
      )}
      <Facts of={[[t.complainedOf, words.ComplaintAbout[about]]]} />
      {remedy && (
        <section className={styles.answer}>
          <h2>{t.remedy}</h2>
          <p className={styles.words} dir="auto">
            {remedy.text}
          </p>
          <p className={common.aside}>{remedy.done_at ? <>{t.remedyDone} <Instant at={remedy.done_at} /></> : t.remedyDue(isolate(jalaliDayInWords(remedy.due_on)))}</p>
        </section>
      )}
    </>
  )
}

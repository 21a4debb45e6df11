import { Timeline } from '~/base/ui/Timeline/Timeline'
import common from '../common.module.css'
import { useTold } from '../useTold'
import { usePublicWords } from '../words'
import type { TrackedCase } from './case'
import { useCaseTexts } from './case-texts'

/** What has happened to the case, as far as its applicant reads it. */
export function CaseTimeline({ of }: { of: TrackedCase }) {
  const t = useCaseTexts()
  const words = usePublicWords()
  const told = useTold()
  const steps = of.entries.map(({ at, kind, text, unit_fa, unit_en }, index) => ({
    key: `${index}`,
    at,
    title: words.CaseEntryKind[kind],
    ...(unit_fa !== undefined && unit_en !== undefined ? { who: told({ unit_fa, unit_en }, 'unit') } : {}),
    ...(text === undefined ? {} : { note: <bdi>{text}</bdi> }),
  }))
  return (
    <section className={common.part}>
      <h2>{t.timeline}</h2>
      <Timeline steps={steps} />
    </section>
  )
}

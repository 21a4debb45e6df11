import { useState } from 'react'
import { isolate } from '~/base/language/isolate'
import { grouped, tehran } from '~/base/language/numbers'
import { Button } from '~/base/ui/Button/Button'
import { Instant } from '~/base/ui/Day/Day'
import { RadioGroup } from '~/base/ui/RadioGroup/RadioGroup'
import { StateBadge, type Tone } from '~/base/ui/StateBadge/StateBadge'
import common from '../common.module.css'
import { usePublicWords } from '../words'
import { actionOf, type TrackedCase } from './case'
import { Because } from './QuestionPart'
import { type Open, SayForm } from './SayForm'
import styles from './tracking.module.css'
import { useCaseTexts } from './case-texts'

const OUTCOMES: Record<NonNullable<TrackedCase['answer']>['outcome'], Tone> = { granted: 'good', partly: 'waiting', refused: 'bad' }

/** The answer with its reasons, how content the applicant is, and the way to object. */
export function AnswerPart({ open }: { open: Open }) {
  const t = useCaseTexts()
  const words = usePublicWords()
  const { answer, complaint, rating } = open.case
  if (!answer) return null
  return (
    <>
      <section className={styles.answer}>
        <h2>
          {complaint ? t.decision : t.answer} <StateBadge tone={OUTCOMES[answer.outcome]}>{complaint?.outcome ? words.ComplaintOutcome[complaint.outcome] : words.CaseOutcome[answer.outcome]}</StateBadge>
        </h2>
        <p className={styles.words} dir="auto">
          {answer.text}
        </p>
        {answer.appeal_note !== undefined && (
          <>
            <h3>{t.appeal}</h3>
            <p className={styles.words} dir="auto">
              {answer.appeal_note}
            </p>
          </>
        )}
        <p className={common.aside}>
          <Instant at={answer.answered_at} />
        </p>
      </section>
      {rating === undefined ? <Rate open={open} /> : <p>{t.ratedAs(t.rates[rating as Stars])}</p>}
      <Reopen open={open} />
    </>
  )
}

type Stars = 1 | 2 | 3 | 4 | 5
const STARS: readonly Stars[] = [5, 4, 3, 2, 1]

function Rate({ open }: { open: Open }) {
  const t = useCaseTexts()
  const [stars, setStars] = useState<`${Stars}` | ''>('')
  if (!isAllowed(open, 'rating')) return null
  const isComplaint = open.case.complaint !== undefined
  return (
    <section className={`${common.panel} ${common.unprinted}`}>
      <SayForm
        open={open}
        address="/v1/tracked-case/rating"
        body={(comment) => ({ rating: Number(stars), ...(comment === '' ? {} : { comment }) })}
        asks={{ name: '/comment', label: t.comment, most: 1000 }}
        needs={[['/rating', stars, t.rateMissing]]}
        verb={t.sendRating}
        done={t.rated}
      >
        {isComplaint && isAllowed(open, 'reopening') && <p>{t.ratePoor}</p>}
        <RadioGroup name="/rating" label={isComplaint ? t.rateDecision : t.rate} options={STARS.map((one) => ({ key: `${one}` as const, text: `${grouped(one)} – ${t.rates[one]}` }))} value={stars} onChange={setStars} />
      </SayForm>
    </section>
  )
}

function isAllowed(open: Open, verb: 'rating' | 'reopening'): boolean {
  return actionOf(open.case, verb)?.is_allowed ?? false
}

/** The way to object, as long as there is one; who comes too late is told so. */
function Reopen({ open }: { open: Open }) {
  const t = useCaseTexts()
  const words = usePublicWords()
  const [isOpen, setOpen] = useState(false)
  const reopening = actionOf(open.case, 'reopening')
  const until = open.case.reopen_until
  if (!reopening) return null
  if (!reopening.is_allowed) return <Because code={reopening.because} words={words.Code} />
  const { day, time } = tehran(until ?? '')
  const own = open.case.complaint
    ? { ask: t.appealVerb, title: t.appealTitle, until: t.appealUntil, verb: t.sendAppeal, done: t.appealSent }
    : { ask: t.reopen, title: t.reopenTitle, until: t.reopenUntil, verb: t.sendReopening, done: t.reopened }
  const about = until === undefined ? null : <p>{own.until(isolate(day), isolate(time))}</p>
  if (!isOpen) {
    return (
      <section className={`${common.part} ${common.unprinted}`}>
        {about}
        <div>
          <Button onPress={() => setOpen(true)}>{own.ask}</Button>
        </div>
      </section>
    )
  }
  return (
    <section className={common.panel}>
      <h2>{own.title}</h2>
      {about}
      <SayForm open={open} address="/v1/tracked-case/reopening" body={(reason) => ({ reason })} asks={{ name: '/reason', label: t.reason, missing: t.reasonMissing, most: 4000 }} verb={own.verb} done={own.done} />
    </section>
  )
}

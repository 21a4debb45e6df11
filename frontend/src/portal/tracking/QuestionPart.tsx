import { jalaliDayInWords } from '~/base/language/numbers'
import { usePublicWords } from '../words'
import { actionOf } from './case'
import { type Open, SayForm } from './SayForm'
import styles from './tracking.module.css'
import { useCaseTexts } from './case-texts'

/** What the office asks, until when, and the place for the reply. */
export function QuestionPart({ open }: { open: Open }) {
  const t = useCaseTexts()
  const words = usePublicWords()
  const { question, reply_due_on } = open.case
  const reply = actionOf(open.case, 'reply')
  if (question === undefined || !reply) return null
  return (
    <section className={styles.asked}>
      <h2>{t.question}</h2>
      <blockquote className={styles.quote} dir="auto">
        {question}
      </blockquote>
      {reply.is_allowed ? (
        <SayForm
          open={open}
          address="/v1/tracked-case/reply"
          body={(text) => ({ text })}
          asks={{ name: '/text', label: t.reply, missing: t.replyMissing, most: 4000, ...(reply_due_on ? { hint: t.replyBy(jalaliDayInWords(reply_due_on)) } : {}) }}
          verb={t.sendReply}
          done={t.replied}
        />
      ) : (
        <Because code={reply.because} words={words.Code} />
      )}
    </section>
  )
}

/** Why something cannot be done any more, and what to do instead. */
export function Because({ code, words }: { code: string | undefined; words: Readonly<Record<string, { title: string; detail: string }>> }) {
  const said = code === undefined ? undefined : words[code]
  return said ? (
    <p>
      {said.title}. {said.detail}
    </p>
  ) : null
}

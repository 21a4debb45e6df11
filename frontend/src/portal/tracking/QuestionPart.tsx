import { useState } from 'react'
import { FilesField } from '~/base/forms/FilesField'
import { acceptOf, type Uploaded } from '~/base/forms/uploads'
import { jalaliDayInWords } from '~/base/language/numbers'
import { Trouble } from '../Trouble'
import { usePublicWords } from '../words'
import { actionOf } from './case'
import { type Open, SayForm } from './SayForm'
import styles from './tracking.module.css'
import { useCaseTexts } from './case-texts'

/** As much as the API takes with a reply. */
const MOST_FILES = 5
const MOST_BYTES = 5 * 1024 * 1024

/** What the office asks, until when, and the place for the reply. */
export function QuestionPart({ open }: { open: Open }) {
  const t = useCaseTexts()
  const words = usePublicWords()
  const [files, setFiles] = useState<readonly Uploaded[]>([])
  const { question, reply_due_on } = open.case
  const reply = actionOf(open.case, 'reply')
  // A complaint goes on without a reply; a request ends.
  const replyBy = open.case.complaint ? t.replyComplaintBy : t.replyBy
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
          body={(text) => ({ text, uploads: files.map(({ id, secret }) => ({ upload_id: id, secret })) })}
          asks={{ name: '/text', label: t.reply, missing: t.replyMissing, most: 4000, ...(reply_due_on ? { hint: replyBy(jalaliDayInWords(reply_due_on)) } : {}) }}
          verb={t.sendReply}
          done={t.replied}
          onDone={() => setFiles([])}
        >
          <FilesField
            name="/uploads"
            label={t.files}
            hint={t.filesHint}
            isRequired={false}
            accept={acceptOf(['pdf', 'jpeg', 'png'])}
            mostBytes={MOST_BYTES}
            mostFiles={MOST_FILES}
            files={files}
            trouble={(error) => <Trouble error={error} isKept />}
            onAdd={(file) => setFiles([...files, file])}
            onRemove={(id) => setFiles(files.filter((file) => file.id !== id))}
          />
        </SayForm>
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

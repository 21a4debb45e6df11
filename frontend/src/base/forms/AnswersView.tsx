import { grouped, localDigits } from '~/base/language/numbers'
import { useSaid } from '~/base/language/useSaid'
import { Facts } from '~/base/ui/Facts/Facts'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { type Answers, chosenOf, type FormDefinition, type FormField, isAsked } from './definition'
import styles from './forms.module.css'
import { useFormsTexts } from './forms-texts'

export interface AnswersViewProps {
  definition: FormDefinition
  answers: Answers
  /** The names of files that came along, by their ids. */
  files?: ReadonlyMap<string, string>
}

/** What was answered to a form, page by page, under the labels of the version that was filled in. What was not asked is left out. */
export function AnswersView({ definition, answers, files }: AnswersViewProps) {
  const said = useSaid()
  const pages = definition.pages.map((page) => ({ ...page, fields: page.fields.filter((field) => isAsked(field, answers)) }))
  return (
    <div className={styles.pages}>
      {pages
        .filter((page) => page.fields.length > 0)
        .map((page) => (
          <section key={page.title_en} className={styles.page}>
            <h3>{said(page.title_fa, page.title_en)}</h3>
            <Facts of={page.fields.map((field) => [said(field.label_fa, field.label_en), <AnswerView field={field} answer={answers[field.name]} {...(files ? { files } : {})} />] as const)} />
          </section>
        ))}
    </div>
  )
}

/** One answer, as its kind is read. */
export function AnswerView({ field: { answer: kind }, answer, files }: { field: FormField; answer: unknown; files?: ReadonlyMap<string, string> }) {
  const t = useFormsTexts()
  const said = useSaid()
  if (answer === undefined || answer === null || answer === '') return <span className={styles.none}>{t.unanswered}</span>
  if ('choice' in kind) {
    const names = chosenOf(answer).map((value) => kind.choice.options.find((option) => option.value === value))
    return <>{names.map((option) => option && said(option.label_fa, option.label_en)).join(said('، ', ', '))}</>
  }
  if ('file' in kind) {
    return (
      <ul>
        {chosenOf(answer).map((id, index) => (
          <li key={id}>
            {t.file(grouped(index + 1))}: {files?.has(id) ? <bdi>{files.get(id)}</bdi> : <Reference>{id}</Reference>}
          </li>
        ))}
      </ul>
    )
  }
  const text = String(answer)
  if ('amount' in kind) return /^\d+$/.test(text) ? <Money amount={text} withUnit /> : <bdi>{text}</bdi>
  if ('jalali_day' in kind) return <bdi dir="ltr">{localDigits(text.replaceAll('-', '/'))}</bdi>
  if ('text' in kind) return <bdi className={styles.text}>{text}</bdi>
  return <Reference>{text}</Reference>
}

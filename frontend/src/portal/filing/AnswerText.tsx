import { Day } from '~/base/ui/Day/Day'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { useTold } from '../useTold'
import styles from './filing.module.css'
import { useFilingTexts } from './filing-texts'
import { filesOf, type FormField, isFile, isGiven, type Value } from './form'
import type { Uploads } from '~/base/forms/uploads'

/** An answer as people read it. */
export function AnswerText({ field, value, uploads }: { field: FormField; value: Value | undefined; uploads: Uploads }) {
  const t = useFilingTexts()
  const told = useTold()
  const { answer } = field
  if (!isGiven(value)) return <span className={styles.quiet}>{t.notGiven}</span>
  if (isFile(field)) {
    return (
      <ul>
        {filesOf(field, { [field.name]: value }).map((id) => (
          <li key={id}>
            <bdi>{uploads[id]?.name ?? id}</bdi>
          </li>
        ))}
      </ul>
    )
  }
  if ('choice' in answer) {
    const chosen = answer.choice.options.filter((option) => value === option.value || (Array.isArray(value) && value.includes(option.value)))
    return (
      <ul>
        {chosen.map((option) => (
          <li key={option.value}>{told(option, 'label')}</li>
        ))}
      </ul>
    )
  }
  const text = String(value)
  if ('jalali_day' in answer) return <Day on={text} />
  if ('amount' in answer) return <Money amount={text} withUnit />
  if ('text' in answer) return <bdi className={styles.words}>{text}</bdi>
  return <Reference>{text}</Reference>
}

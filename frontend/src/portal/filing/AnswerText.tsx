import { Day } from '~/base/ui/Day/Day'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { useTold } from '../useTold'
import styles from './filing.module.css'
import { useFilingTexts } from './filing-texts'
import { type FormField, isFile, isGiven, type Value } from './form'

/** An answer as people read it. */
export function AnswerText({ field, value }: { field: FormField; value: Value | undefined }) {
  const t = useFilingTexts()
  const told = useTold()
  const { answer } = field
  if (isFile(field)) return <span className={styles.quiet}>{t.fileLater}</span>
  if (!isGiven(value)) return <span className={styles.quiet}>{t.notGiven}</span>
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

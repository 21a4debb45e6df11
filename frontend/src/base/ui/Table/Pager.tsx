import { grouped } from '~/base/language/numbers'
import { Button } from '../Button/Button'
import { Icon } from '../Icon/Icon'
import styles from './Table.module.css'
import { useTableTexts } from './table-texts'

export interface PagerProps {
  /** The place of the first row in sight, from 0, and how many are in sight. */
  first: number
  shown: number
  /** How many there are in all, where that is known. */
  count?: number | undefined
  onPrevious: (() => void) | null
  onNext: (() => void) | null
  isPending?: boolean
}

/** From page to page of a list. */
export function Pager({ first, shown, count, onPrevious, onNext, isPending = false }: PagerProps) {
  const t = useTableTexts()
  if (shown === 0) return null
  // There is nowhere to go from the only page.
  const isOne = !onPrevious && !onNext && !isPending
  return (
    <nav className={styles.pager} aria-label={t.range(grouped(first + 1), grouped(first + shown), count === undefined ? null : grouped(count))}>
      {isOne || (
        <Button isSmall isDisabled={!onPrevious} onPress={() => onPrevious?.()}>
          <Icon name="back" size={16} /> {t.previous}
        </Button>
      )}
      <span role="status">{t.range(grouped(first + 1), grouped(first + shown), count === undefined ? null : grouped(count))}</span>
      {isOne || (
        <Button isSmall isDisabled={!onNext} isPending={isPending} onPress={() => onNext?.()}>
          {t.next} <Icon name="forward" size={16} />
        </Button>
      )}
    </nav>
  )
}

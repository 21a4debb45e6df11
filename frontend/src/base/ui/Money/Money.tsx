import { useBaseTexts } from '~/base/language/base-texts'
import { useLanguage } from '~/base/language/language'
import { grouped } from '~/base/language/numbers'
import styles from './Money.module.css'

export interface MoneyProps {
  /** Whole rials, as the API writes them. */
  amount: string
  /** Says the unit; columns say it once, in their heading. */
  withUnit?: boolean
}

/** An amount of whole rials, digit by digit as it is in the ledger. */
export function Money({ amount, withUnit = false }: MoneyProps) {
  const t = useBaseTexts()
  useLanguage()
  return (
    <span className={styles.money}>
      <bdi>{grouped(amount)}</bdi>
      {withUnit && <span className={styles.unit}> {t.unit}</span>}
    </span>
  )
}

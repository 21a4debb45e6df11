import type { ReactNode } from 'react'
import type { Answer } from '~/base/api/query'
import { Icon } from '~/base/ui/Icon/Icon'
import { useWords } from '~/base/words/words'
import styles from './DepositPage.module.css'
import { useDepositsTexts } from './deposits-texts'

export type Deposit = Answer<'/v1/deposits/{id}'>

/** What stands in the way of a deposit, and why it ended as it did. */
export function DepositMarks({ deposit }: { deposit: Deposit }) {
  const t = useDepositsTexts()
  const { fields } = useWords()
  const { is_on_hold, disputed_because, cancelled_because, reversed_because } = deposit
  return (
    <>
      {is_on_hold && <Mark>{t.page.holdStands}</Mark>}
      {disputed_because && (
        <Mark>
          {t.page.disputed} <bdi>{disputed_because}</bdi>
        </Mark>
      )}
      {reversed_because && (
        <Mark>
          {fields.reversed_because}: <bdi>{reversed_because}</bdi>
        </Mark>
      )}
      {cancelled_because && (
        <Mark isQuiet>
          {fields.cancelled_because}: <bdi>{cancelled_because}</bdi>
        </Mark>
      )}
    </>
  )
}

function Mark({ children, isQuiet = false }: { children: ReactNode; isQuiet?: boolean }) {
  return (
    <div className={styles.mark} data-tone={isQuiet ? 'quiet' : undefined}>
      <Icon name={isQuiet ? 'info' : 'lock'} />
      <p>{children}</p>
    </div>
  )
}

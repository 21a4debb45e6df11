import type { ReactNode } from 'react'
import { Button } from '~/base/ui/Button/Button'
import { Facts } from '~/base/ui/Facts/Facts'
import { Reference } from '~/base/ui/Reference/Reference'
import { useWords } from '~/base/words/words'
import styles from './cases.module.css'
import { useCasesTexts } from './cases-texts'

export interface SecretsProps {
  of: { reference: string; pin: string; token: string }
  /** What else is told of the case. */
  facts?: readonly (readonly [string, ReactNode])[]
  /** What can be done next, behind printing it. */
  children?: ReactNode
}

/** What somebody without an account is given to follow a case: shown once, to be handed over. */
export function Secrets({ of: { reference, pin, token }, facts = [], children }: SecretsProps) {
  const t = useCasesTexts()
  const { fields } = useWords()
  return (
    <>
      <p className={styles.because}>{t.once}</p>
      <Facts of={[[fields.reference, <Reference>{reference}</Reference>], [t.pin, <Reference>{pin}</Reference>], [t.token, <Reference>{token}</Reference>], ...facts]} />
      <div className={styles.badges}>
        <Button icon="print" onPress={() => globalThis.print()}>
          {t.print}
        </Button>
        {children}
      </div>
    </>
  )
}

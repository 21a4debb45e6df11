import { Button } from '~/base/ui/Button/Button'
import { Money } from '~/base/ui/Money/Money'
import styles from './SuspenseItemPage.module.css'
import { useReconciliationTexts } from './reconciliation-texts'
import type { Weighed } from './weigh'

/** Both sides and their difference, always in sight, and what can be done about it. */
export function Scale({ weighed, onPropose }: { weighed: Weighed; onPropose: () => void }) {
  const t = useReconciliationTexts()
  const { outcome, money, claimed } = weighed
  const isReady = outcome === 'even' || outcome === 'rest'
  return (
    <div className={styles.scale}>
      <Side name={t.money} amount={money} />
      <Side name={t.claimed} amount={claimed} />
      <Side name={t.difference} amount={money - claimed} />
      <div className={styles.verdict}>
        <p role="status">{t.weigh[outcome]}</p>
        <Button look="primary" isDisabled={!isReady} onPress={onPropose}>
          {t.propose}
        </Button>
      </div>
    </div>
  )
}

function Side({ name, amount }: { name: string; amount: bigint }) {
  return (
    <dl>
      <dt>{name}</dt>
      <dd>
        <Money amount={amount.toString()} withUnit />
      </dd>
    </dl>
  )
}

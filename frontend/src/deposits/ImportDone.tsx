import type { Sent } from '~/base/api/send'
import { grouped } from '~/base/language/numbers'
import { AgencyName } from '~/base/names/AgencyName'
import { Button } from '~/base/ui/Button/Button'
import { LinkButton } from '~/base/ui/Button/LinkButton'
import { Instant } from '~/base/ui/Day/Day'
import { Facts } from '~/base/ui/Facts/Facts'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { useWords } from '~/base/words/words'
import styles from './ImportPage.module.css'
import { ImportRemarks } from './ImportRemarks'
import { useDepositsTexts } from './deposits-texts'

/** What was declared with a file, and where to find it. */
export function ImportDone({ done, onAgain }: { done: Sent<'/v1/deposit-lists'>; onAgain: () => void }) {
  const t = useDepositsTexts()
  const { fields } = useWords()
  return (
    <>
      <Heading title={t.import.done(grouped(done.deposit_count))} about={t.import.doneNext} />
      <Facts
        of={[
          [fields.agency_id, <AgencyName id={done.agency_id} />],
          [fields.count, grouped(done.deposit_count)],
          [t.import.sum, <Money amount={done.total} withUnit />],
          [fields.declared_at, <Instant at={done.declared_at} />],
        ]}
      />
      <div className={styles.actions}>
        <LinkButton to="/deposits" search={{ deposit_list_id: done.id }} look="primary">
          {t.import.show}
        </LinkButton>
        <Button onPress={onAgain}>{t.import.again}</Button>
      </div>
      {done.warnings.length > 0 && <ImportRemarks name="warnings" label={t.import.warnings(grouped(done.warnings.length))} remarks={done.warnings} />}
    </>
  )
}

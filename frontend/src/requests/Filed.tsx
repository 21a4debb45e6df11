import type { Sent } from '~/base/api/send'
import { Button } from '~/base/ui/Button/Button'
import { LinkButton } from '~/base/ui/Button/LinkButton'
import { Instant } from '~/base/ui/Day/Day'
import { Digest } from '~/base/ui/Digest/Digest'
import { Facts } from '~/base/ui/Facts/Facts'
import { Heading } from '~/base/ui/Heading/Heading'
import { Reference } from '~/base/ui/Reference/Reference'
import { useWords } from '~/base/words/words'
import styles from '~/base/cases/cases.module.css'
import { useRequestsTexts } from './requests-texts'

/** What the applicant is given, shown once. */
export function Filed({ filed, onAnother }: { filed: Sent<'/v1/staff-requests'>; onAnother: () => void }) {
  const t = useRequestsTexts().file
  const { fields } = useWords()
  return (
    <>
      <Heading title={t.filed} />
      <p className={styles.because}>{t.once}</p>
      <Facts
        of={[
          [fields.reference, <Reference>{filed.reference}</Reference>],
          [t.pin, <Reference>{filed.pin}</Reference>],
          [t.token, <Reference>{filed.token}</Reference>],
          [fields.filed_at, <Instant at={filed.filed_at} />],
          [fields.filed_sha256, <Digest of={filed.filed_sha256} />],
        ]}
      />
      <div className={styles.badges}>
        <Button icon="print" onPress={() => globalThis.print()}>
          {t.print}
        </Button>
        {filed.id && (
          <LinkButton to="/requests/$id" params={{ id: filed.id }}>
            {t.open}
          </LinkButton>
        )}
        <Button onPress={onAnother}>{t.another}</Button>
      </div>
    </>
  )
}

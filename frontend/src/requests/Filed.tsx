import type { Sent } from '~/base/api/send'
import { Secrets } from '~/base/cases/Secrets'
import { Button } from '~/base/ui/Button/Button'
import { LinkButton } from '~/base/ui/Button/LinkButton'
import { Instant } from '~/base/ui/Day/Day'
import { Digest } from '~/base/ui/Digest/Digest'
import { Heading } from '~/base/ui/Heading/Heading'
import { useWords } from '~/base/words/words'
import { useRequestsTexts } from './requests-texts'

/** What the applicant is given, shown once. */
export function Filed({ filed, onAnother }: { filed: Sent<'/v1/staff-requests'>; onAnother: () => void }) {
  const t = useRequestsTexts().file
  const { fields } = useWords()
  return (
    <>
      <Heading title={t.filed} />
      <Secrets
        of={filed}
        facts={[
          [fields.filed_at, <Instant at={filed.filed_at} />],
          [fields.filed_sha256, <Digest of={filed.filed_sha256} />],
        ]}
      >
        {filed.id && (
          <LinkButton to="/requests/$id" params={{ id: filed.id }}>
            {t.open}
          </LinkButton>
        )}
        <Button onPress={onAnother}>{t.another}</Button>
      </Secrets>
    </>
  )
}

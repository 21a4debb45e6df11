import { Instant } from '~/base/ui/Day/Day'
import { Digest } from '~/base/ui/Digest/Digest'
import { Facts } from '~/base/ui/Facts/Facts'
import { Reference } from '~/base/ui/Reference/Reference'
import { CodeText } from '../CodeText'
import { useTold } from '../useTold'
import type { CaseReceipt } from './receipt'
import { useReceiptsTexts } from './receipts-texts'

/** What a receipt says, in words. Times that are none are shown as they stand there. */
export function ReceiptFacts({ of }: { of: CaseReceipt }) {
  const t = useReceiptsTexts()
  const told = useTold()
  return (
    <Facts
      of={[
        [t.reference, <CodeText of={5}>{of.reference}</CodeText>],
        [t.service, <bdi>{told(of, 'service_title')}</bdi>],
        [t.at, <When at={of.filed_at} />],
        [t.due, of.answer_due_at ? <When at={of.answer_due_at} /> : t.noDue],
        [t.office, <Reference>{of.office}</Reference>],
        [t.digest, <Digest of={of.filed_sha256} />],
      ]}
    />
  )
}

function When({ at }: { at: string }) {
  return Number.isNaN(Date.parse(at)) ? <bdi>{at}</bdi> : <Instant at={at} />
}

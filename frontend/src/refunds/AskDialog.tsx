import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import { queries } from '~/base/api/query'
import type { Sending } from '~/base/api/send'
import { amountInWords } from '~/base/language/amountInWords'
import { useLanguage } from '~/base/language/language'
import { grouped } from '~/base/language/numbers'
import { Digest } from '~/base/ui/Digest/Digest'
import { Facts } from '~/base/ui/Facts/Facts'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { useWords } from '~/base/words/words'
import { useAskTexts } from './ask-texts'
import { type Asked, ASKED, bodyOf, DANGEROUS, needsReason, signsContent } from './asking'
import { FreeToFund } from './FreeToFund'
import { PayeeList } from './Payees'
import styles from './refunds.module.css'
import { useRefundsTexts } from './refunds-texts'
import type { Refund } from './stages'

/** Asks once more before a step is done: what is decided about, and what follows. What is sent is what the person has seen. */
export function AskDialog({ verb, seen, onClose }: { verb: Asked; seen: Refund; onClose: () => void }) {
  const t = useAskTexts()
  const { Verb } = useWords()
  const asks = useAsks(verb, seen)
  const name = verb === 'cancellation' ? Verb['Refund.cancellation'] : Verb[verb]
  return (
    <SendDialog
      title={t.ask[verb]}
      address={ASKED[verb] as '/v1/refunds/{id}/return'}
      sending={(written) => ({ path: { id: seen.id }, version: versionOf(seen), body: bodyOf(verb, seen, written) }) as Sending<'/v1/refunds/{id}/return'>}
      {...(asks ? { asks } : {})}
      verb={name}
      done={t.done[verb]}
      isDangerous={DANGEROUS.includes(verb)}
      onClose={() => {
        onClose()
        void queries.invalidateQueries()
      }}
    >
      <p>{t.follows[verb]}</p>
      {verb === 'funding' && <FreeToFund total={seen.total} />}
      <WhatIsDecided refund={seen} isSigned={signsContent(verb)} />
    </SendDialog>
  )
}

function useAsks(verb: Asked, seen: Refund) {
  const t = useRefundsTexts()
  if (needsReason(verb)) return { label: t.because, name: '/reason', ...(verb === 'cancellation' ? {} : { hint: t.becauseHint }) }
  if (verb !== 'check') return null
  return { label: t.enquiry, name: '/payee_enquiry', hint: t.enquiryHint, isOptional: seen.payee_mode !== 'beneficiary_direct' }
}

/** The content in short: number, rows, sum in figures and in words, payees, and the digest that a signature names. */
function WhatIsDecided({ refund, isSigned }: { refund: Refund; isSigned: boolean }) {
  const t = useRefundsTexts()
  const { fields } = useWords()
  const language = useLanguage()
  return (
    <div className={styles.signed}>
      <Facts
        of={[
          [fields['Refund.number'], refund.number && <Reference>{refund.number}</Reference>],
          [fields.row_count, grouped(refund.row_count)],
          [fields.total, <Money amount={refund.total} withUnit />],
          [t.inWords, amountInWords(refund.total, language)],
        ]}
      />
      {isSigned && (
        <>
          <PayeeList payees={refund.payees ?? []} isNumbered={(refund.payees ?? []).length > 1} />
          <p className={styles.hash}>
            {fields.content_sha256}: <Digest of={refund.content_sha256 ?? ''} />
          </p>
        </>
      )}
    </div>
  )
}

import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { q } from '~/base/api/query'
import { amountInWords } from '~/base/language/amountInWords'
import { isolate } from '~/base/language/isolate'
import { useLanguage } from '~/base/language/language'
import { AgencyName } from '~/base/names/AgencyName'
import { PersonName } from '~/base/names/PersonName'
import { Day, Instant } from '~/base/ui/Day/Day'
import { Facts } from '~/base/ui/Facts/Facts'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { useWords } from '~/base/words/words'
import { ChangedSince } from './ChangedSince'
import { Documents } from './Documents'
import { Payees } from './Payees'
import { RefundActions } from './RefundActions'
import { RefundRows } from './RefundRows'
import { RefundStateBadge } from './RefundStateBadge'
import styles from './refunds.module.css'
import { useRefundsTexts } from './refunds-texts'
import { Signatures } from './Signatures'
import type { Refund } from './stages'
import { Way } from './Way'

/** One request: its way, its rows beside their deposits, who is paid, what it rests on, and what can be done with it. */
export default function RefundPage() {
  const { id } = useParams({ from: '/office/refunds/$id' })
  const refund = useSuspenseQuery(q('/v1/refunds/{id}', { id })).data
  return <OneRefund key={id} refund={refund} />
}

function OneRefund({ refund }: { refund: Refund }) {
  const t = useRefundsTexts()
  // What the person has seen, kept until they have seen what it became.
  const [seen, setSeen] = useState(refund)
  const isChanged = seen.content_sha256 !== undefined && seen.content_sha256 !== refund.content_sha256
  return (
    <>
      <Heading title={refund.number ? t.of(isolate(refund.number)) : t.ofDraft} beside={<RefundStateBadge state={refund.state} />} about={<AgencyName id={refund.agency_id} />} />
      {isChanged && <ChangedSince seen={seen} now={refund} onSeen={() => setSeen(refund)} />}
      <Way refund={refund} />
      <div className={styles.columns}>
        <div className={styles.decision}>
          <Sum refund={refund} />
          <RefundActions refund={refund} />
          <Payees refund={refund} />
          <Documents refund={refund} />
        </div>
        <div className={styles.content}>
          <RefundRows refund={refund} />
          <RefundFacts refund={refund} />
          <Signatures refund={refund} />
        </div>
      </div>
    </>
  )
}

function Sum({ refund }: { refund: Refund }) {
  const t = useRefundsTexts()
  const language = useLanguage()
  return (
    <p className={styles.total}>
      <span className={styles.aside}>{t.total}</span>
      <strong>
        <Money amount={refund.total} withUnit />
      </strong>
      <span className={styles.aside}>{amountInWords(refund.total, language)}</span>
    </p>
  )
}

function RefundFacts({ refund }: { refund: Refund }) {
  const { fields, PayeeMode } = useWords()
  return (
    <Facts
      of={[
        [fields.payee_mode, PayeeMode[refund.payee_mode]],
        [fields.letter_number, refund.letter_number && <Reference>{refund.letter_number}</Reference>],
        [fields.letter_on, refund.letter_on && <Day on={refund.letter_on} />],
        [fields['Refund.note'], refund.note && <bdi>{refund.note}</bdi>],
        [fields.payee_enquiry, refund.payee_enquiry && <bdi>{refund.payee_enquiry}</bdi>],
        [fields.made_by, refund.made_by && <PersonName id={refund.made_by} name={refund.made_by_name} />],
        [fields.made_at, <Instant at={refund.made_at} />],
        [fields.expires_on, refund.expires_on && <Day on={refund.expires_on} />],
      ]}
    />
  )
}

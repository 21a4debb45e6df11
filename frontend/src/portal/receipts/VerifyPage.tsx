import { useMutation } from '@tanstack/react-query'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { client, settled } from '~/base/api/client'
import type { components } from '~/base/api/schema'
import { focusHeading } from '~/base/form/focusHeading'
import { Button } from '~/base/ui/Button/Button'
import { Heading } from '~/base/ui/Heading/Heading'
import { StateBadge } from '~/base/ui/StateBadge/StateBadge'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import common from '../common.module.css'
import { Trouble } from '../Trouble'
import { usePublicWords } from '../words'
import { BringForm } from './BringForm'
import { type CaseReceipt, readReceipt } from './receipt'
import { ReceiptFacts } from './ReceiptFacts'
import { useReceiptsTexts } from './receipts-texts'

type Verdict = components['schemas']['ReceiptVerdict']

/** Says of a receipt whether the treasury gave it. It comes in the fragment, which browsers keep to themselves, or is brought. */
export default function VerifyPage() {
  const t = useReceiptsTexts()
  const navigate = useNavigate()
  const hash = useLocation({ select: (location) => location.hash })
  const inLink = hash === '' ? null : readReceipt(hash)
  const checking = useMutation({
    networkMode: 'always',
    mutationFn: async (receipt: CaseReceipt) => {
      const { verdict } = await settled(await client.POST('/v1/receipt-verifications', { body: { receipt } }))
      return { receipt, verdict }
    },
    onSuccess: () => setTimeout(focusHeading),
  })
  const { mutate, data, error, isPending, variables } = checking
  const asked = useRef('')
  useEffect(() => {
    if (!inLink || asked.current === hash) return
    asked.current = hash
    mutate(inLink)
  }, [hash, inLink, mutate])
  if (isPending) {
    return (
      <>
        <Heading title={t.title} about={t.checking} />
        <Waiting />
      </>
    )
  }
  if (data) {
    const another = () => {
      checking.reset()
      void navigate({ to: '/verify', hash: '' })
    }
    return <Verified receipt={data.receipt} verdict={data.verdict} onAnother={another} />
  }
  return (
    <>
      <Heading title={t.title} about={t.about} />
      {hash !== '' && !inLink && <p role="alert">{t.unreadable}</p>}
      <Trouble error={error} {...(variables ? { onRetry: () => mutate(variables) } : {})} />
      <BringForm onBrought={mutate} />
    </>
  )
}

function Verified({ receipt, verdict, onAnother }: { receipt: CaseReceipt; verdict: Verdict; onAnother: () => void }) {
  const t = useReceiptsTexts()
  const words = usePublicWords()
  const isGenuine = verdict === 'genuine'
  return (
    <>
      <Heading title={t[verdict]} beside={<StateBadge tone={isGenuine ? 'good' : 'bad'}>{words.ReceiptVerdict[verdict]}</StateBadge>} about={t[`${verdict}About`]} />
      <section className={common.panel}>
        <h2>{isGenuine ? t.says : t.saysUnchecked}</h2>
        <ReceiptFacts of={receipt} />
        {isGenuine && receipt.answer_due_at && <p className={common.aside}>{t.dueMoves}</p>}
      </section>
      <div className={common.buttons}>
        <Button onPress={onAnother}>{t.another}</Button>
      </div>
    </>
  )
}

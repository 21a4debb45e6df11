import { useState } from 'react'
import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import { AmountField } from '~/base/ui/AmountField/AmountField'
import { Money } from '~/base/ui/Money/Money'
import { useWords, verbOf } from '~/base/words/words'
import type { Deposit } from './DepositMarks'
import { useDepositsTexts } from './deposits-texts'

/** Asks for the amount as it should have been declared, and why. */
export function CorrectionDialog({ deposit, onClose }: { deposit: Deposit; onClose: () => void }) {
  const t = useDepositsTexts().page
  const words = useWords()
  const [amount, setAmount] = useState('')
  return (
    <SendDialog
      title={t.correct.title}
      address="/v1/deposits/{id}/correction"
      sending={(reason) => ({ path: { id: deposit.id }, version: versionOf(deposit), body: { amount, reason } })}
      asks={{ label: t.because, name: '/reason' }}
      verb={verbOf(words, 'correction', 'Deposit')}
      done={t.correct.done}
      onClose={onClose}
    >
      <p>
        {t.correct.was}: <Money amount={deposit.amount} withUnit />
      </p>
      <AmountField name="/amount" label={t.correct.amount} value={amount} onChange={setAmount} />
    </SendDialog>
  )
}

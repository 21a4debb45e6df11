import { useNavigate } from '@tanstack/react-router'
import { SendDialog } from '~/base/actions/SendDialog'
import type { components } from '~/base/api/schema'
import { grouped } from '~/base/language/numbers'
import { Facts } from '~/base/ui/Facts/Facts'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { useWords } from '~/base/words/words'
import { useReconciliationTexts } from './reconciliation-texts'
import type { Weighed } from './weigh'

export interface ProposeIdentificationProps {
  receipts: readonly components['schemas']['SuspenseItem'][]
  deposits: readonly components['schemas']['Deposit'][]
  weighed: Weighed
  onClose: () => void
}

/** Both sides once more, and why; then it is proposed. */
export function ProposeIdentification({ receipts, deposits, weighed, onClose }: ProposeIdentificationProps) {
  const t = useReconciliationTexts()
  const { Verb } = useWords()
  const navigate = useNavigate()
  const rest = weighed.money - weighed.claimed
  return (
    <SendDialog
      title={t.checkTitle}
      address="/v1/identifications"
      sending={(note) => ({ body: { items: weighed.taken, deposit_ids: deposits.map(({ id }) => id), note } })}
      asks={{ label: t.why, name: '/note', hint: t.whyHint }}
      verb={Verb.identification}
      done={t.proposed}
      onClose={onClose}
      onDone={(resolution) => void navigate({ to: '/resolutions/$id', params: { id: resolution.id } })}
    >
      <Facts
        of={[
          ...receipts.map((receipt, at) => [at === 0 ? t.ofLine : `${t.ofLine} (${grouped(at + 1)})`, <Taken key={receipt.id} receipt={receipt} amount={weighed.taken[at]?.amount ?? '0'} />] as const),
          ...deposits.map(
            (deposit, at) =>
              [
                at === 0 ? t.toDeposit : `${t.toDeposit} (${grouped(at + 1)})`,
                <span key={deposit.id}>
                  <Reference>{deposit.receipt_number}</Reference> · <bdi>{deposit.depositor.name}</bdi> · <Money amount={deposit.amount} withUnit />
                </span>,
              ] as const,
          ),
          [t.restIs, rest > 0n ? <Money amount={rest.toString()} withUnit /> : null],
        ]}
      />
    </SendDialog>
  )
}

function Taken({ receipt, amount }: { receipt: components['schemas']['SuspenseItem']; amount: string }) {
  return (
    <>
      <Money amount={amount} withUnit /> · <bdi>{receipt.counterparty_name ?? receipt.description}</bdi>
    </>
  )
}

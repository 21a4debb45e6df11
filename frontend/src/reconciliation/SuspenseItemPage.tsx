import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { ActionBar } from '~/base/actions/ActionBar'
import { q } from '~/base/api/query'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { useWords } from '~/base/words/words'
import { BankLine } from './BankLine'
import { BankReversal } from './BankReversal'
import { Identification } from './Identification'
import { Naming } from './Naming'
import { PayerReturn } from './PayerReturn'
import styles from './SuspenseItemPage.module.css'
import { SuspenseBadge } from './SuspenseBadge'
import { useReconciliationTexts } from './reconciliation-texts'

const WAYS = { identification: Identification, payer_return: PayerReturn, bank_reversal: BankReversal }
type Way = keyof typeof WAYS

/** Refusals for what a line is: they do not pass with time. */
const NEVER: ReadonlySet<string> = new Set(['suspense_item_credit', 'suspense_item_debit', 'suspense_item_of_treasury'])

/** An item in suspense: the bank's line on one side, what it may be on the other. */
export default function SuspenseItemPage() {
  const t = useReconciliationTexts()
  const { SuspenseReason } = useWords()
  const navigate = useNavigate()
  const { id } = useParams({ from: '/office/suspense/$id' })
  const { as } = useSearch({ from: '/office/suspense/$id' })
  const item = useSuspenseQuery(q('/v1/suspense-items/{id}', { id })).data
  const allowed = item.actions.filter((action) => action.is_allowed).map(({ action }) => action)
  const chosen = (as ?? (allowed.length === 1 ? allowed[0] : undefined)) as Way | undefined
  const Form = chosen && allowed.includes(chosen) ? WAYS[chosen] : null
  // The form that is open is no further choice, nor is what a line of this kind can never be: its title says which it is.
  const others = item.actions.filter(({ action, because }) => (!Form || action !== chosen) && !(because && NEVER.has(because)))
  const go = (way: Way) => () => void navigate({ to: '/suspense/$id', params: { id }, search: { as: way } })
  return (
    <>
      <Heading
        title={item.direction === 'credit' ? t.credit : t.debit}
        beside={<SuspenseBadge state={item.state} />}
        about={
          <>
            <Money amount={item.remaining} withUnit /> · {SuspenseReason[item.reason]}
          </>
        }
      />
      {item.state === 'open' && <ActionBar actions={others} on={{ identification: go('identification'), payer_return: go('payer_return'), bank_reversal: go('bank_reversal') }} primary={chosen ?? 'identification'} />}
      {Form || item.state === 'open' ? (
        <div className={styles.sides}>
          <BankLine item={item} />
          <div className={styles.what}>
            {item.state === 'open' && <Naming item={item} />}
            {Form && <Form key={item.id} item={item} />}
          </div>
        </div>
      ) : (
        <BankLine item={item} isAlone />
      )}
    </>
  )
}

import { Select } from '~/base/ui/Select/Select'
import { type BankAccount, useBankAccounts } from './useBankAccounts'

export interface AccountFilterProps {
  label: string
  hint?: string
  name?: string
  value: string
  onChange: (id: string) => void
  none: string
  /** Only accounts of these kinds. */
  kinds?: readonly BankAccount['kind'][]
}

/** A choice among the bank accounts whose statements are read here. */
export function AccountFilter({ kinds = ['link', 'concentration', 'refund'], ...props }: AccountFilterProps) {
  const accounts = useBankAccounts().filter((account) => kinds.includes(account.kind))
  return <Select {...props} options={accounts.map((account) => [account.id, account.title] as const)} />
}

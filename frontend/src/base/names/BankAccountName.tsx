import { Reference } from '~/base/ui/Reference/Reference'
import { useBankAccount } from './useBankAccounts'

/** What people call a bank account; with its Sheba where it has to be told from others. */
export function BankAccountName({ id, withSheba = false }: { id: string; withSheba?: boolean }) {
  const account = useBankAccount(id)
  return (
    <>
      <bdi>{account?.title ?? '…'}</bdi>
      {withSheba && account && (
        <>
          {' '}
          <Reference>{account.sheba}</Reference>
        </>
      )}
    </>
  )
}

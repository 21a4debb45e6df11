import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { q } from '~/base/api/query'
import { usePages } from '~/base/api/usePages'
import { BankAccountName } from '~/base/names/BankAccountName'
import { Day } from '~/base/ui/Day/Day'
import { Facts } from '~/base/ui/Facts/Facts'
import { Failure } from '~/base/ui/Failure/Failure'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { Pager } from '~/base/ui/Table/Pager'
import { Table } from '~/base/ui/Table/Table'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { useWords } from '~/base/words/words'
import styles from './Sweep.module.css'
import { useSweepColumns } from './SweepsPage'
import { useSweepsTexts } from './sweeps-texts'

/** One remittance to account 20/9, with the sweeps that it was found to be. */
export default function RemittancePage() {
  const t = useSweepsTexts()
  const { fields } = useWords()
  const { id } = useParams({ from: '/office/remittances/$id' })
  const remittance = useSuspenseQuery(q('/v1/remittances/{id}', { id })).data
  return (
    <>
      <Heading title={t.remittance} about={<Money amount={remittance.amount} withUnit />} />
      <Facts
        of={[
          [fields.booked_on, <Day on={remittance.booked_on} />],
          [fields.bank_reference, remittance.bank_reference && <Reference>{remittance.bank_reference}</Reference>],
          [fields.difference, remittance.difference === '0' ? t.even : <Money amount={remittance.difference} withUnit />],
          [fields.concentration_account_id, <BankAccountName id={remittance.concentration_account_id} />],
          [fields.central_deposit_account_id, <BankAccountName id={remittance.central_deposit_account_id} />],
        ]}
      />
      <Sweeps id={id} />
    </>
  )
}

function Sweeps({ id }: { id: string }) {
  const t = useSweepsTexts()
  const navigate = useNavigate()
  const { rows, first, pager, error, isPending, retry } = usePages('/v1/sweeps', { remittance_id: id })
  const columns = useSweepColumns()
  if (error) return <Failure error={error} onRetry={retry} />
  if (isPending) return <Waiting />
  return (
    <section className={styles.part}>
      <h2>{t.sweepsOf}</h2>
      <Table label={t.sweepsOf} name="sweeps" columns={columns} rows={rows} rowKey={(row) => row.id} first={first} onOpen={(row) => void navigate({ to: '/sweeps/$id', params: { id: row.id } })} empty={<p>{t.noSweeps}</p>} />
      <Pager {...pager} />
    </section>
  )
}

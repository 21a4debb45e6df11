import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { q } from '~/base/api/query'
import { isolate } from '~/base/language/isolate'
import { grouped } from '~/base/language/numbers'
import { AgencyName } from '~/base/names/AgencyName'
import { BankAccountName } from '~/base/names/BankAccountName'
import { Day } from '~/base/ui/Day/Day'
import { Facts } from '~/base/ui/Facts/Facts'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { useWords } from '~/base/words/words'
import styles from './Sweep.module.css'
import { SweepArrival } from './SweepArrival'
import { SweepBadges } from './SweepBadges'
import { SweepExplanation } from './SweepExplanation'
import { SweptUnits } from './SweptUnits'
import { useSweepsTexts } from './sweeps-texts'

/** One sweep: its two ends, what it took, and what people have to say about it. */
export default function SweepPage() {
  const t = useSweepsTexts()
  const { fields } = useWords()
  const { id } = useParams({ from: '/office/sweeps/$id' })
  const sweep = useSuspenseQuery(q('/v1/sweeps/{id}', { id })).data
  const difference = BigInt(sweep.difference ?? '0')
  const may = (verb: string) => sweep.actions.some(({ action, is_allowed }) => action === verb && is_allowed)
  return (
    <>
      <Heading title={t.of} beside={<SweepBadges sweep={sweep} />} about={<AgencyName id={sweep.agency_id} />} />
      {!sweep.is_explained && <p className={styles.warning}>{t.unexplained(isolate(grouped(difference < 0n ? -difference : difference)))}</p>}
      <Facts
        of={[
          [fields.amount, <Money amount={sweep.amount} withUnit />],
          [fields.difference, sweep.difference && <Money amount={sweep.difference} withUnit />],
          [fields.out_on, sweep.out_on && <Day on={sweep.out_on} />],
          [fields.in_on, sweep.in_on && <Day on={sweep.in_on} />],
          [fields.link_account_id, <BankAccountName id={sweep.link_account_id} />],
          [fields.concentration_account_id, <BankAccountName id={sweep.concentration_account_id} />],
          [fields.bank_reference, sweep.bank_reference && <Reference>{sweep.bank_reference}</Reference>],
          [fields.remittance_id, sweep.remittance_id && <Link to="/remittances/$id" params={{ id: sweep.remittance_id }}>{t.remittedWith}</Link>],
        ]}
      />
      {may('arrival') && <SweepArrival sweep={sweep} />}
      {may('explanation') && <SweepExplanation sweep={sweep} />}
      <SweptUnits units={sweep.units ?? []} />
    </>
  )
}

import { useState } from 'react'
import type { components } from '~/base/api/schema'
import { Candidates } from './Candidates'
import { OtherReceipts } from './OtherReceipts'
import { ProposeIdentification } from './ProposeIdentification'
import { Scale } from './Scale'
import styles from './SuspenseItemPage.module.css'
import { useReconciliationTexts } from './reconciliation-texts'
import { weigh } from './weigh'

type SuspenseItem = components['schemas']['SuspenseItem']
type Deposit = components['schemas']['Deposit']

/** Whose money an item is: deposits are chosen, other receipts added, and both sides weighed. */
export function Identification({ item }: { item: SuspenseItem }) {
  const t = useReconciliationTexts()
  const [deposits, setDeposits] = useState<readonly Deposit[]>([])
  const [others, setOthers] = useState<readonly SuspenseItem[]>([])
  const [isAsked, setAsked] = useState(false)
  const receipts = [item, ...others]
  const weighed = weigh(receipts, deposits)
  return (
    <section className={styles.part}>
      <h2>{t.identify}</h2>
      <Candidates item={item} chosen={deposits} onChange={setDeposits} />
      <OtherReceipts item={item} chosen={others} onChange={setOthers} isOpen={weighed.outcome === 'short' || others.length > 0} />
      <Scale weighed={weighed} onPropose={() => setAsked(true)} />
      {isAsked && <ProposeIdentification receipts={receipts} deposits={deposits} weighed={weighed} onClose={() => setAsked(false)} />}
    </section>
  )
}

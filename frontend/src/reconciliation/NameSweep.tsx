import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { SendDialog } from '~/base/actions/SendDialog'
import { q } from '~/base/api/query'
import type { components } from '~/base/api/schema'
import { AccountFilter } from '~/base/names/AccountFilter'
import { AgencyName } from '~/base/names/AgencyName'
import { useBankAccounts } from '~/base/names/useBankAccounts'
import { Button } from '~/base/ui/Button/Button'
import { Day } from '~/base/ui/Day/Day'
import { Money } from '~/base/ui/Money/Money'
import { Offer, Offers } from './BankReversal'
import { NameDialog } from './NameDialog'
import styles from './SuspenseItemPage.module.css'
import { useReconciliationTexts } from './reconciliation-texts'

type SuspenseItem = components['schemas']['SuspenseItem']

/** A debit of a link account may be a sweep that was not known as one. */
export function NameSweep({ item }: { item: SuspenseItem }) {
  const t = useReconciliationTexts()
  const navigate = useNavigate()
  const several = useBankAccounts().filter((account) => account.kind === 'concentration').length > 1
  const [isAsked, setAsked] = useState(false)
  const [to, setTo] = useState('')
  return (
    <section className={styles.part}>
      <h2>{t.nameSweepTitle}</h2>
      <p>{t.nameSweepAbout}</p>
      <div>
        <Button onPress={() => setAsked(true)}>{t.nameSweep}</Button>
      </div>
      {isAsked && (
        <SendDialog
          title={t.nameSweepTitle}
          address="/v1/sweeps"
          sending={() => ({ body: { suspense_item_id: item.id, ...(to ? { concentration_account_id: to } : {}) } })}
          verb={t.nameSweep}
          done={t.namedSweep}
          onClose={() => setAsked(false)}
          onDone={(sweep) => void navigate({ to: `/sweeps/${sweep.id}` })}
        >
          <p>
            <Money amount={item.amount} withUnit /> · <Day on={item.booked_on} />
          </p>
          {several && <AccountFilter label={t.concentration} name="/concentration_account_id" kinds={['concentration']} value={to} onChange={setTo} none="" />}
        </SendDialog>
      )}
    </section>
  )
}

/** A receipt of the concentration account may be the arrival of a sweep that is on its way. */
export function NameArrival({ item }: { item: SuspenseItem }) {
  const t = useReconciliationTexts()
  const sweeps = useQuery(q('/v1/sweeps', undefined, { state: 'sent', limit: 200 })).data?.items ?? []
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <section className={styles.part}>
      <h2>{t.nameArrival}</h2>
      <Offers title={t.waitingFor}>
        {sweeps
          .filter((sweep) => sweep.amount === item.amount && sweep.concentration_account_id === item.bank_account_id)
          .map((sweep) => (
            <Offer
              key={sweep.id}
              onChoose={() => setChosen(sweep.id)}
              said={
                <>
                  <AgencyName id={sweep.agency_id} /> · <Money amount={sweep.amount} withUnit />
                  {sweep.out_on && (
                    <>
                      {' '}
                      · <Day on={sweep.out_on} />
                    </>
                  )}
                </>
              }
            />
          ))}
      </Offers>
      {chosen && <NameDialog item={item} what={t.nameArrival} read="/v1/sweeps/{id}" address="/v1/sweeps/{id}/arrival" id={chosen} page={`/sweeps/${chosen}`} onClose={() => setChosen(null)} />}
    </section>
  )
}

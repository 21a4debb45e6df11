import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import { q } from '~/base/api/query'
import type { components } from '~/base/api/schema'
import { Button } from '~/base/ui/Button/Button'
import { Day } from '~/base/ui/Day/Day'
import { Money } from '~/base/ui/Money/Money'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { useWords } from '~/base/words/words'
import styles from './Sweep.module.css'
import { useSweepsTexts } from './sweeps-texts'

/** Names the receipt of the concentration account that is the arrival of a sweep. */
export function SweepArrival({ sweep }: { sweep: components['schemas']['Sweep'] }) {
  const t = useSweepsTexts()
  const { Verb } = useWords()
  const [chosen, setChosen] = useState<components['schemas']['SuspenseItem'] | null>(null)
  const items = useQuery(q('/v1/suspense-items', undefined, { bank_account_id: sweep.concentration_account_id, state: 'open', limit: 200 })).data?.items
  if (!items) return <Waiting />
  const same = items.filter((item) => item.direction === 'credit' && item.remaining === sweep.amount)
  return (
    <section className={styles.part}>
      <h2>{t.arrival}</h2>
      <p>{same.length === 0 ? t.noArrival : t.arrivalAbout}</p>
      <ul className={styles.offers}>
        {same.map((item) => (
          <li key={item.id} className={styles.offer}>
            <span>
              <Money amount={item.remaining} withUnit /> · <Day on={item.booked_on} /> · <bdi>{item.description}</bdi>
            </span>
            <Button isSmall onPress={() => setChosen(item)}>
              {t.choose}
            </Button>
          </li>
        ))}
      </ul>
      {chosen && (
        <SendDialog
          title={t.arrivalTitle}
          address="/v1/sweeps/{id}/arrival"
          sending={() => ({ path: { id: sweep.id }, version: versionOf(sweep), body: { suspense_item_id: chosen.id } })}
          verb={Verb['Sweep.arrival']}
          done={t.arrivalDone}
          onClose={() => setChosen(null)}
        >
          <p>
            <Money amount={chosen.remaining} withUnit /> · <Day on={chosen.booked_on} /> · <bdi>{chosen.description}</bdi>
          </p>
        </SendDialog>
      )}
    </section>
  )
}

import { Link } from '@tanstack/react-router'
import type { components } from '~/base/api/schema'
import { Day } from '~/base/ui/Day/Day'
import { Money } from '~/base/ui/Money/Money'
import { type Column, Table } from '~/base/ui/Table/Table'
import { useWords } from '~/base/words/words'
import styles from './Sweep.module.css'
import { useSweepsTexts } from './sweeps-texts'

type SweptUnit = components['schemas']['SweptUnit']

/** Which money a sweep took, line by line. */
export function SweptUnits({ units }: { units: readonly SweptUnit[] }) {
  const t = useSweepsTexts()
  const { fields } = useWords()
  const columns: Column<SweptUnit>[] = [
    { key: 'booked_on', heading: fields.booked_on, cell: (unit) => <Day on={unit.booked_on} /> },
    { key: 'what', heading: t.what, cell: (unit) => <Link to={`/${unit.deposit_id ? `deposits/${unit.deposit_id}` : `suspense/${unit.suspense_item_id}`}` as string}>{unit.deposit_id ? t.deposit : t.suspense}</Link> },
    { key: 'amount', heading: fields.amount, isNumber: true, cell: (unit) => <Money amount={unit.amount} /> },
  ]
  return (
    <section className={styles.part}>
      <h2>{t.units}</h2>
      <Table label={t.units} name="swept-units" columns={columns} rows={units} rowKey={(unit) => `${unit.deposit_id}/${unit.suspense_item_id}/${unit.booked_on}/${unit.amount}`} count={units.length} empty={<p>{t.noUnits}</p>} />
    </section>
  )
}

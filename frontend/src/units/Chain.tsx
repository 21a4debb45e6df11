import { useSaid } from '~/base/language/useSaid'
import { Icon } from '~/base/ui/Icon/Icon'
import { chainOf, type Unit } from './chart'
import styles from './units.module.css'
import { useUnitsTexts } from './units-texts'

/** Who is told, in which order, when something in a unit is late. */
export function Chain({ units, unit }: { units: readonly Unit[]; unit: Unit }) {
  const t = useUnitsTexts()
  const said = useSaid()
  const chain = chainOf(units, unit)
  if (chain.length === 0) return <p className={styles.because}>{t.noChain}</p>
  return (
    <div className={styles.chain}>
      <span className={styles.aside}>{t.chain}:</span>
      <ol>
        {chain.map((told, index) => (
          <li key={told.id}>
            {index > 0 && <Icon name="forward" size={14} />} <bdi>{told.name ?? '…'}</bdi> <span className={styles.aside}>({said(told.of.title_fa, told.of.title_en)})</span>
          </li>
        ))}
      </ol>
    </div>
  )
}

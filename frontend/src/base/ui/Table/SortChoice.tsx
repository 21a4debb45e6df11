import { Arrowed } from '../Select/Arrowed'
import styles from './Table.module.css'
import { useTableTexts } from './table-texts'

/** By when the rows came: the only order in which lists are kept. */
export type Sort = 'newest' | 'oldest'

/** Which rows come first. */
export function SortChoice({ value, onChange }: { value: Sort; onChange: (sort: Sort) => void }) {
  const t = useTableTexts()
  return (
    <Arrowed isSmall>
      <select className={styles.sort} aria-label={t.sort} value={value} onChange={(event) => onChange(event.target.value === 'oldest' ? 'oldest' : 'newest')}>
        <option value="newest">{t.newest}</option>
        <option value="oldest">{t.oldest}</option>
      </select>
    </Arrowed>
  )
}

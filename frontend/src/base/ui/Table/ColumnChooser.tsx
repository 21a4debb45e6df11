import { useEffect, useRef } from 'react'
import { Icon } from '../Icon/Icon'
import type { Column } from './Table'
import styles from './Table.module.css'
import { useTableTexts } from './table-texts'

/** Which columns are shown, one box each. It closes on Escape, and when one goes on elsewhere. */
export function ColumnChooser<Row>({ columns, hidden, onToggle }: { columns: readonly Column<Row>[]; hidden: ReadonlySet<string>; onToggle: (key: string) => void }) {
  const t = useTableTexts()
  const chooser = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const leave = ({ target }: Event) => {
      if (chooser.current?.open && !(target instanceof Node && chooser.current.contains(target))) chooser.current.open = false
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('focusin', leave)
    }
  }, [])
  const shown = columns.filter((column) => !hidden.has(column.key))
  return (
    <details
      ref={chooser}
      className={styles.chooser}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return
        event.currentTarget.open = false
        event.currentTarget.querySelector('summary')?.focus()
      }}
    >
      <summary>
        <Icon name="columns" size={16} /> {t.columns}
      </summary>
      <div className={styles.choices}>
        {columns.map((column) => (
          <label key={column.key}>
            <input
              type="checkbox"
              checked={!hidden.has(column.key)}
              // The last one stays: a table has something in it.
              disabled={shown.length === 1 && shown[0] === column}
              onChange={() => onToggle(column.key)}
            />{' '}
            {column.heading}
          </label>
        ))}
      </div>
    </details>
  )
}

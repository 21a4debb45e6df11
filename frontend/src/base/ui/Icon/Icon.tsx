import styles from './Icon.module.css'

/** Drawn on a field of 20 × 20, in the colour of the text around it. */
const PATHS = {
  check: 'M4 10.5l4 4 8-9',
  cross: 'M5 5l10 10M15 5L5 15',
  plus: 'M10 4v12M4 10h12',
  // Forward is where reading goes; Persian mirrors it.
  forward: 'M7.5 4l6 6-6 6',
  back: 'M12.5 4l-6 6 6 6',
  down: 'M4.5 7.5l5.5 5.5 5.5-5.5',
  search: 'M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM12.5 12.5L17 17',
  download: 'M10 3v9M6 8.5l4 4 4-4M4 16.5h12',
  upload: 'M10 13V4M6 7.5l4-4 4 4M4 16.5h12',
  file: 'M5 3h6l4 4v10H5zM11 3v4h4',
  warning: 'M10 3.5L17.5 16.5h-15zM10 8.5v3.5M10 14.2v.3',
  info: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 9.5v4M10 6.5v.3',
  calendar: 'M4 5h12v11H4zM4 8.5h12M7 3v3.5M13 3v3.5',
  menu: 'M3.5 5.5h13M3.5 10h13M3.5 14.5h13',
  print: 'M6 7V3.5h8V7M6 14H4V7.5h12V14h-2M6 12h8v4.5H6z',
  lock: 'M5.5 9.5h9v7h-9zM7.5 9.5V7a2.5 2.5 0 0 1 5 0v2.5',
  columns: 'M4 4h12v12H4zM8 4v12M12 4v12',
  person: 'M10 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 17c.6-3.3 3-5 6-5s5.4 1.7 6 5',
} as const

/** What can be drawn. */
export type IconName = keyof typeof PATHS

/** Those that point along the line of reading, and are mirrored with it. */
const DIRECTED: ReadonlySet<IconName> = new Set(['forward', 'back'])

/** A small drawing beside a text; never alone without a name, and not read out. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg className={`${styles.icon} ${DIRECTED.has(name) ? styles.directed : ''}`} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}

import type { components } from '~/base/api/schema'
import { AgencyName } from '~/base/names/AgencyName'
import { useWords } from '~/base/words/words'
import styles from './users.module.css'

/** The roles that somebody holds, each with its agency. */
export function RoleList({ roles }: { roles: readonly components['schemas']['RoleHeld'][] }) {
  const { Role } = useWords()
  return (
    <ul className={styles.roles}>
      {roles.map(({ role, agency_id }) => (
        <li key={role + (agency_id ?? '')}>
          {Role[role]}
          {agency_id && (
            <span className={styles.quiet}>
              {' · '}
              <AgencyName id={agency_id} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

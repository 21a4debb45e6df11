import { Button } from '~/base/ui/Button/Button'
import type { components } from '~/base/api/schema'
import { useWords, verbOf } from '~/base/words/words'
import styles from './ActionBar.module.css'

export type Action = components['schemas']['Action']
export type Verb = components['schemas']['Verb']

export interface ActionBarProps {
  /** What the API says that the person may do, and why not. */
  actions: readonly Action[]
  /** Of what they are, by its name in the contract: some are called otherwise there. */
  of?: string
  /** What is done on pressing; actions without are not shown. */
  on: Partial<Record<Verb, () => void>>
  /** The one that is due. */
  primary?: Verb
  /** Those that cannot be taken back. */
  dangerous?: readonly Verb[]
  /** What an action is called here, where that is not its common name. */
  names?: Partial<Record<Verb, string>>
}

/** What can be done with something now; what cannot is shown with the reason. */
export function ActionBar({ actions, of, on, primary, dangerous = [], names = {} }: ActionBarProps) {
  const words = useWords()
  const nameOf = (action: Verb) => names[action] ?? verbOf(words, action, of)
  // What is never the person's to do is no news on every page; nor is that the state, which stands beside the title, does not allow it.
  const known = actions.filter(({ action, because }) => on[action] && because !== 'forbidden' && because !== 'state_forbids')
  if (known.length === 0) return null
  const refused = known.filter((action) => !action.is_allowed)
  return (
    <div className={styles.bar}>
      <div className={styles.buttons}>
        {known.map(({ action, is_allowed }) => (
          <Button key={action} isDisabled={!is_allowed} onPress={() => on[action]?.()} look={dangerous.includes(action) ? 'danger' : action === primary ? 'primary' : 'plain'}>
            {nameOf(action)}
          </Button>
        ))}
      </div>
      {refused.length > 0 && (
        <ul className={styles.reasons}>
          {refused.map(({ action, because }) => (
            <li key={action}>
              {nameOf(action)}: {because && words.Code[because].title}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

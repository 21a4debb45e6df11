import { Icon } from '../Icon/Icon'
import { useToasts } from './toasts'
import styles from './Toast.module.css'

/** Where everything that was done is said in passing; there is one, in the shell. */
export function Toasts() {
  const toasts = useToasts()
  return (
    <div role="status" className={styles.toasts}>
      {toasts.map(({ id, text }) => (
        <p key={id} className={styles.toast}>
          <Icon name="check" /> {text}
        </p>
      ))}
    </div>
  )
}

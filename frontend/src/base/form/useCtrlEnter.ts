import { useEffect } from 'react'

/** Does something by Ctrl+Enter, as long as there is something to do. */
export function useCtrlEnter(act: (() => void) | undefined): void {
  useEffect(() => {
    if (!act) return
    const listen = (event: KeyboardEvent) => {
      if (event.code !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [act])
}

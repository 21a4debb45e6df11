let isPressed = false
if (typeof document !== 'undefined') {
  const set = (next: boolean) => () => {
    isPressed = next
  }
  document.addEventListener('pointerdown', set(true), true)
  for (const over of ['pointerup', 'pointercancel']) document.addEventListener(over, set(false), true)
}

/**
 * Does something when no press is under way. What is said on leaving a field moves what stands below it: a button that is being
 * pressed at that moment would not be under the pointer any more when it is released, and nothing would happen.
 */
export function afterPress(act: () => void): void {
  if (!isPressed) return act()
  const over = new AbortController()
  const end = () => {
    over.abort()
    // The click comes after the release.
    setTimeout(act)
  }
  for (const type of ['pointerup', 'pointercancel']) document.addEventListener(type, end, { capture: true, signal: over.signal })
}

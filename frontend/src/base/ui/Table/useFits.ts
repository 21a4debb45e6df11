import { useLayoutEffect, useRef, useState } from 'react'

/**
 * Whether what stands in an element is no wider than it. A table that fits scrolls with the page, its head under the page's
 * own; one that does not needs a frame of its own to scroll in.
 */
export function useFits<E extends HTMLElement>() {
  const element = useRef<E>(null)
  const [fits, setFits] = useState(true)
  useLayoutEffect(() => {
    const frame = element.current
    if (!frame) return
    const measure = () => setFits(frame.scrollWidth <= frame.clientWidth + 1)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(frame)
    if (frame.firstElementChild) observer.observe(frame.firstElementChild)
    return () => observer.disconnect()
  })
  return { element, fits }
}

/** Brings a reader to the head of a step that has taken the place of another on the same page. */
export function focusHeading(): void {
  requestAnimationFrame(() => {
    globalThis.scrollTo({ top: 0 })
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  })
}

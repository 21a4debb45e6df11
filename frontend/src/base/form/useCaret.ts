import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'

/**
 * Keeps the caret between the same two characters of a text in which separators come and go while it is typed.
 * `counts` says which characters are the person's own. Counted from the end: what is put in front does not move it.
 */
export function useCaret(shown: string, counts: (character: string) => boolean) {
  const input = useRef<HTMLInputElement>(null)
  const behind = useRef<number | null>(null)

  useLayoutEffect(() => {
    const field = input.current
    if (behind.current === null || !field || document.activeElement !== field) return
    let at = field.value.length
    for (let left = behind.current; at > 0 && left > 0; at -= 1) if (counts(field.value.charAt(at - 1))) left -= 1
    while (at > 0 && at < field.value.length && !counts(field.value.charAt(at - 1))) at -= 1
    behind.current = null
    field.setSelectionRange(at, at)
  })

  return {
    input,
    /** Called with every new text; gives it back without the character that was meant where only a separator was deleted. */
    typed(text: string): string {
      const at = input.current?.selectionEnd ?? text.length
      behind.current = Array.from(text.slice(at)).filter(counts).length
      const isSeparatorGone = text.length === shown.length - 1 && own(text, counts) === own(shown, counts)
      if (!isSeparatorGone) return text
      const before = text.slice(0, at).replace(/.$/, '')
      return before + text.slice(at)
    },
    /** Delete in front of a separator means the character behind it. */
    onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
      const field = input.current
      if (event.key !== 'Delete' || !field || field.selectionStart !== field.selectionEnd || field.selectionStart === null) return
      const next = field.value.charAt(field.selectionStart)
      if (next !== '' && !counts(next)) field.setSelectionRange(field.selectionStart + 1, field.selectionStart + 1)
    },
  }
}

function own(text: string, counts: (character: string) => boolean): string {
  return [...text].filter(counts).join('')
}

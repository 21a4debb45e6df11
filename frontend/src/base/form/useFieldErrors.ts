import { type FormEvent, useMemo, useState } from 'react'
import { fieldErrors } from './fieldErrors'

const NONE: readonly string[] = []

/**
 * What the API says of each field, until something else is written in it: `<Form {...useFieldErrors(error)}>`. It goes
 * while one writes and not on leaving the field: then the button would move away from under the pointer that presses it.
 */
export function useFieldErrors(error: Error | null) {
  const [rewritten, setRewritten] = useState<{ of: Error | null; names: readonly string[] }>({ of: null, names: [] })
  const names = rewritten.of === error ? rewritten.names : NONE
  const validationErrors = useMemo(() => Object.fromEntries(Object.entries(fieldErrors(error)).filter(([name]) => !names.includes(name))), [error, names])
  const onInput = (event: FormEvent) => {
    const { name } = event.target as HTMLInputElement
    if (name in validationErrors) setRewritten({ of: error, names: [...names, name] })
  }
  return { validationErrors, onInput }
}

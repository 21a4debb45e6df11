import { use } from 'react'
// Not exported by the part of it that has the form.
import { FormValidationContext } from 'react-aria-components'

/** What the API said of a field, for controls that are the browser's own; React Aria's ask their form by themselves. */
export function useFieldError(name: string | undefined): string | undefined {
  const errors = use(FormValidationContext)
  const found = name === undefined ? undefined : errors[name]
  return typeof found === 'string' ? found : found?.join(' ')
}

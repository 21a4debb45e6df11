import { Refusal } from '~/base/api/problem'

/** What the API says of each field, under the field's name (its JSON Pointer), for React Aria's `Form`. */
export function fieldErrors(error: Error | null): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  if (!(error instanceof Refusal)) return found
  for (const { pointer, detail } of error.problem.errors ?? []) (found[pointer] ??= []).push(detail)
  return found
}

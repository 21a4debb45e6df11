import { useSuspenseQuery } from '@tanstack/react-query'
import { q } from './query'
import type { components } from './schema'

export type Role = components['schemas']['Role']

/** Who is signed in, with roles. */
export const me = () => ({ ...q('/v1/me'), staleTime: Infinity })

/** Who is signed in; for pages behind the sign-in, which have read it. */
export function useMe() {
  return useSuspenseQuery(me()).data
}

/** Whether the person has one of these roles. */
export function useHasRole(...roles: Role[]): boolean {
  return useMe().roles.some((held) => roles.includes(held.role))
}

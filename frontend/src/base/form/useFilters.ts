import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Filters, Listed } from '~/base/api/query'

/** What narrows a list down, as it stands in the address, and the way to change it. `useFilters<'/v1/payments'>()` */
export function useFilters<P extends Listed>() {
  const filters = useSearch({ strict: false }) as unknown as Filters<P>
  const navigate = useNavigate()
  const narrow = (change: { [F in keyof Filters<P>]?: string }) => {
    const next = Object.entries({ ...filters, ...change }).filter(([, value]) => value !== '' && value !== undefined)
    void navigate({ to: '.', search: Object.fromEntries(next) as never })
  }
  const reset = () => void navigate({ to: '.', search: {} as never })
  return { filters, narrow, reset }
}

import { useNavigate } from '@tanstack/react-router'
import type { Filters } from '~/base/api/query'
import { useSaid } from '~/base/language/useSaid'
import { useColleagues } from '~/base/names/useColleagues'
import { useServices } from '~/base/names/useServices'
import { useUnits } from '~/base/names/useUnits'
import { FilterBar, FilterText } from '~/base/ui/FilterBar/FilterBar'
import { Select } from '~/base/ui/Select/Select'
import { entries, useWords } from '~/base/words/words'
import { useRequestsTexts } from './requests-texts'
import { WORKERS } from './steps'

type RequestFilter = Filters<'/v1/requests'>

/** What narrows the list down; it stands in the address. Of registers that somebody may not see there is no choice. */
export function RequestFilters({ filters }: { filters: RequestFilter }) {
  const t = useRequestsTexts()
  const { fields, CaseState } = useWords()
  const said = useSaid()
  const services = useServices()
  const units = useUnits()
  const colleagues = useColleagues(WORKERS)
  const navigate = useNavigate()
  const narrow = (change: Partial<Record<keyof RequestFilter, string>>) => {
    const next = Object.entries({ ...filters, ...change }).filter(([, value]) => value !== '' && value !== undefined)
    void navigate({ to: '/requests', search: Object.fromEntries(next) as Record<string, string> })
  }
  return (
    <FilterBar>
      <FilterText label={fields.reference} value={filters.reference ?? ''} onChange={(reference) => narrow({ reference })} isCode />
      <FilterText label={fields.applicant} value={filters.applicant_name ?? ''} onChange={(applicant_name) => narrow({ applicant_name })} />
      <Select label={fields.state} options={[...entries<string>(CaseState), ...entries<string>(t.states)]} value={String(filters.state ?? '')} onChange={(state) => narrow({ state })} none={t.all} />
      {services.length > 0 && (
        <Select label={fields.service_id} options={services.map((one) => [one.id, said(one.title_fa, one.title_en)] as const)} value={filters.service_id ?? ''} onChange={(service_id) => narrow({ service_id })} none={t.all} />
      )}
      {units.length > 0 && (
        <Select label={fields.unit_id} options={units.map((one) => [one.id, said(one.title_fa, one.title_en)] as const)} value={filters.unit_id ?? ''} onChange={(unit_id) => narrow({ unit_id })} none={t.all} />
      )}
      {colleagues.length > 0 && (
        <Select label={fields.assignee_id} options={colleagues.map((one) => [one.id, one.name] as const)} value={filters.assignee_id ?? ''} onChange={(assignee_id) => narrow({ assignee_id })} none={t.all} />
      )}
    </FilterBar>
  )
}

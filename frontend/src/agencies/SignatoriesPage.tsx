import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import { useHasRole } from '~/base/api/me'
import { type Item, q } from '~/base/api/query'
import { useFilters } from '~/base/form/useFilters'
import { AgencyName } from '~/base/names/AgencyName'
import { UserName } from '~/base/names/UserName'
import { Button } from '~/base/ui/Button/Button'
import { Day } from '~/base/ui/Day/Day'
import { FilterBar } from '~/base/ui/FilterBar/FilterBar'
import { Heading } from '~/base/ui/Heading/Heading'
import { Reference } from '~/base/ui/Reference/Reference'
import { Select } from '~/base/ui/Select/Select'
import { StateBadge } from '~/base/ui/StateBadge/StateBadge'
import { PagedTable } from '~/base/ui/Table/PagedTable'
import type { Column } from '~/base/ui/Table/Table'
import { entries, useWords } from '~/base/words/words'
import { AgencyFilter } from './AgencySelect'
import { AppointDialog } from './AppointDialog'
import styles from './agencies.module.css'
import { useAgenciesTexts } from './agencies-texts'

type Signatory = Item<'/v1/signatories'>

/** Whose signature counts, by which decree and for how long. */
export default function SignatoriesPage() {
  const texts = useAgenciesTexts()
  const t = texts.signatories
  const { fields, Capacity } = useWords()
  const { filters, narrow, reset } = useFilters<'/v1/signatories'>()
  const isHead = useHasRole('treasury_office_head')
  const [isMaking, setMaking] = useState(false)
  const [revoking, setRevoking] = useState<string | null>(null)
  return (
    <>
      <Heading
        title={t.title}
        actions={
          isHead && (
            <Button icon="plus" onPress={() => setMaking(true)}>
              {t.make}
            </Button>
          )
        }
      />
      <FilterBar>
        <Select label={fields.capacity} options={entries(Capacity)} value={filters.capacity ?? ''} onChange={(capacity) => narrow({ capacity })} none={texts.all} />
        <AgencyFilter value={filters.agency_id} onChange={(agency_id) => narrow({ agency_id })} />
      </FilterBar>
      <PagedTable
        of="/v1/signatories"
        filters={filters}
        label={t.title}
        columns={useSignatoryColumns(isHead ? setRevoking : null)}
        rowKey={(row) => row.id}
        empty={
          <>
            <p>{t.none}</p>
            <Button onPress={reset}>{texts.reset}</Button>
          </>
        }
      />
      {isMaking && <AppointDialog onClose={() => setMaking(false)} />}
      {revoking && <RevokeDialog id={revoking} onClose={() => setRevoking(null)} />}
    </>
  )
}

function useSignatoryColumns(onRevoke: ((id: string) => void) | null): Column<Signatory>[] {
  const texts = useAgenciesTexts()
  const t = texts.signatories
  const { fields, Capacity, Verb } = useWords()
  return [
    { key: 'person', heading: t.person, cell: (row) => <UserName id={row.user_id} /> },
    { key: 'capacity', heading: fields.capacity, cell: (row) => Capacity[row.capacity] },
    { key: 'agency', heading: fields.agency_id, cell: (row) => (row.agency_id ? <AgencyName id={row.agency_id} /> : texts.treasury) },
    { key: 'decree', heading: fields.decree_number, cell: (row) => <Reference>{row.decree_number}</Reference> },
    { key: 'decree_on', heading: fields.decree_on, isExtra: true, cell: (row) => <Day on={row.decree_on} /> },
    { key: 'valid_from', heading: fields.valid_from, cell: (row) => <Day on={row.valid_from} /> },
    { key: 'valid_to', heading: fields.valid_to, cell: (row) => row.valid_to && <Day on={row.valid_to} /> },
    {
      key: 'valid',
      heading: fields.is_valid_today,
      cell: (row) => <StateBadge tone={row.is_valid_today ? 'good' : 'over'}>{row.is_valid_today ? t.valid : row.revoked_on ? t.revoked : t.notValid}</StateBadge>,
    },
    { key: 'revoked_because', heading: fields.revoked_because, isExtra: true, cell: (row) => <bdi>{row.revoked_because}</bdi> },
    ...(onRevoke
      ? [
          {
            key: 'action',
            heading: t.action,
            isSelfEvident: true,
            cell: (row: Signatory) =>
              row.actions.some(({ is_allowed }) => is_allowed) && (
                <span className={styles.action}>
                  <Button isSmall look="danger" onPress={() => onRevoke(row.id)}>
                    {Verb.revocation}
                  </Button>
                </span>
              ),
          },
        ]
      : []),
  ]
}

function RevokeDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useAgenciesTexts().signatories
  const { Verb } = useWords()
  // The version hangs on the signatory itself, not on its row in the list.
  const seen = useQuery(q('/v1/signatories/{id}', { id })).data
  if (!seen) return null
  return (
    <SendDialog
      title={t.revokeTitle}
      address="/v1/signatories/{id}/revocation"
      sending={(reason) => ({ path: { id }, version: versionOf(seen), body: { reason } })}
      asks={{ label: t.because, name: '/reason' }}
      verb={Verb.revocation}
      done={t.revokedNow}
      isDangerous
      onClose={onClose}
    >
      <p>
        <UserName id={seen.user_id} /> · <Reference>{seen.decree_number}</Reference>
      </p>
    </SendDialog>
  )
}

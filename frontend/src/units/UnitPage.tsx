import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { ActionBar } from '~/base/actions/ActionBar'
import { everything } from '~/base/api/everything'
import { q } from '~/base/api/query'
import { useSaid } from '~/base/language/useSaid'
import { Button } from '~/base/ui/Button/Button'
import { Day } from '~/base/ui/Day/Day'
import { Facts } from '~/base/ui/Facts/Facts'
import { Heading } from '~/base/ui/Heading/Heading'
import { Reference } from '~/base/ui/Reference/Reference'
import { StateBadge } from '~/base/ui/StateBadge/StateBadge'
import { type Column, Table } from '~/base/ui/Table/Table'
import { useWords } from '~/base/words/words'
import { Chain } from './Chain'
import type { Unit } from './chart'
import { AddMemberDialog, CloseUnitDialog, RemoveMemberDialog } from './member-dialogs'
import { UnitDialog } from './UnitDialog'
import styles from './units.module.css'
import { useUnitsTexts } from './units-texts'

type Asked = 'change' | 'closure' | 'members' | { remove: Unit['members'][number] }

/** One unit: its place, its head, its members, and what can be done with it. */
export default function UnitPage() {
  const t = useUnitsTexts()
  const { id } = useParams({ from: '/office/units/$id' })
  const { fields } = useWords()
  const said = useSaid()
  const unit = useSuspenseQuery(q('/v1/units/{id}', { id })).data
  const units = useQuery(everything('/v1/units', {})).data ?? [unit]
  const [asked, setAsked] = useState<Asked | null>(null)
  const close = () => setAsked(null)
  const parent = units.find((one) => one.id === unit.parent_id)
  const below = units.filter((one) => one.parent_id === id)
  return (
    <>
      <Heading title={said(unit.title_fa, unit.title_en)} beside={unit.closed_on && <StateBadge tone="over">{t.closed}</StateBadge>} about={<Link to="/units">{t.title}</Link>} />
      <ActionBar actions={unit.actions} of="Unit" on={{ change: () => setAsked('change'), members: () => setAsked('members'), closure: () => setAsked('closure') }} dangerous={['closure']} />
      <Facts
        of={[
          [fields.unit_code, <Reference>{unit.code}</Reference>],
          [fields.title_fa, <bdi>{unit.title_fa}</bdi>],
          [fields.title_en, <bdi>{unit.title_en}</bdi>],
          [fields.parent_id, parent ? <UnitLink unit={parent} /> : t.top],
          [fields.head_id, unit.head_name ? <bdi>{unit.head_name}</bdi> : t.noHead],
          [fields.closed_on, unit.closed_on && <Day on={unit.closed_on} />],
          [t.under, below.length > 0 ? <UnitLinks units={below} /> : undefined],
        ]}
      />
      <Chain units={units} unit={unit} />
      <p className={styles.aside}>{t.treasuryHead}</p>
      <Members unit={unit} onRemove={(remove) => setAsked({ remove })} />
      {asked === 'change' && <UnitDialog units={units} unit={unit} onClose={close} />}
      {asked === 'closure' && <CloseUnitDialog unit={unit} onClose={close} />}
      {asked === 'members' && <AddMemberDialog unit={unit} onClose={close} />}
      {asked && typeof asked === 'object' && <RemoveMemberDialog unit={unit} member={asked.remove} onClose={close} />}
    </>
  )
}

function UnitLink({ unit }: { unit: Unit }) {
  const said = useSaid()
  return (
    <Link to="/units/$id" params={{ id: unit.id }}>
      {said(unit.title_fa, unit.title_en)}
    </Link>
  )
}

function UnitLinks({ units }: { units: readonly Unit[] }) {
  return (
    <ul>
      {units.map((unit) => (
        <li key={unit.id}>
          <UnitLink unit={unit} />
        </li>
      ))}
    </ul>
  )
}

function Members({ unit, onRemove }: { unit: Unit; onRemove: (member: Unit['members'][number]) => void }) {
  const t = useUnitsTexts()
  const { fields, Verb } = useWords()
  const mayRemove = unit.actions.some(({ action, is_allowed }) => action === 'members/removal' && is_allowed)
  const columns: Column<Unit['members'][number]>[] = [
    { key: 'name', heading: fields.user_name, cell: (row) => <bdi>{row.user_name ?? '…'}</bdi> },
    ...(mayRemove
      ? [
          {
            key: 'action',
            heading: t.action,
            isSelfEvident: true,
            cell: (row: Unit['members'][number]) => (
              <Button isSmall look="quiet" onPress={() => onRemove(row)}>
                {Verb['members/removal']}
              </Button>
            ),
          },
        ]
      : []),
  ]
  return (
    <section className={styles.part}>
      <h2>{t.members}</h2>
      <Table label={t.members} name="unit-members" columns={columns} rows={unit.members} rowKey={(row) => row.user_id} count={unit.members.length} empty={t.noMembers} />
    </section>
  )
}

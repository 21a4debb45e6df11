import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { everything } from '~/base/api/everything'
import { useHasRole } from '~/base/api/me'
import { grouped } from '~/base/language/numbers'
import { useSaid } from '~/base/language/useSaid'
import { Button } from '~/base/ui/Button/Button'
import { Failure } from '~/base/ui/Failure/Failure'
import { Heading } from '~/base/ui/Heading/Heading'
import { Reference } from '~/base/ui/Reference/Reference'
import { StateBadge } from '~/base/ui/StateBadge/StateBadge'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { useWords } from '~/base/words/words'
import { Chain } from './Chain'
import { type Branch, treeOf, type Unit } from './chart'
import { UnitDialog } from './UnitDialog'
import styles from './units.module.css'
import { useUnitsTexts } from './units-texts'

/** The chart as a tree: every unit under the one above it, with its head, its members and who is told of delays. */
export default function UnitsPage() {
  const t = useUnitsTexts()
  const navigate = useNavigate()
  const isManager = useHasRole('treasury_head', 'site_admin')
  const [isMaking, setMaking] = useState(false)
  const { data: units, error, refetch } = useQuery(everything('/v1/units', {}))
  return (
    <>
      <Heading
        title={t.title}
        about={t.about}
        actions={
          isManager && (
            <Button icon="plus" onPress={() => setMaking(true)}>
              {t.make}
            </Button>
          )
        }
      />
      {error ? <Failure error={error} onRetry={() => void refetch()} /> : !units ? <Waiting /> : units.length === 0 ? <p>{t.none}</p> : <Branches of={treeOf(units)} units={units} />}
      {isMaking && <UnitDialog units={units ?? []} onClose={() => setMaking(false)} onDone={(unit) => void navigate({ to: '/units/$id', params: { id: unit.id } })} />}
    </>
  )
}

function Branches({ of, units }: { of: readonly Branch[]; units: readonly Unit[] }) {
  return (
    <ul className={styles.branches}>
      {of.map(({ unit, below }) => (
        <li key={unit.id} className={styles.branch}>
          <UnitCard unit={unit} units={units} />
          {below.length > 0 && <Branches of={below} units={units} />}
        </li>
      ))}
    </ul>
  )
}

function UnitCard({ unit, units }: { unit: Unit; units: readonly Unit[] }) {
  const t = useUnitsTexts()
  const { fields } = useWords()
  const said = useSaid()
  return (
    <article className={styles.unit} data-closed={unit.closed_on !== undefined || undefined}>
      <h2>
        <Link to="/units/$id" params={{ id: unit.id }}>
          {said(unit.title_fa, unit.title_en)}
        </Link>{' '}
        <span className={styles.aside}>
          <Reference>{unit.code}</Reference>
        </span>{' '}
        {unit.closed_on && <StateBadge tone="over">{t.closed}</StateBadge>}
      </h2>
      <p>
        {fields.head_id}: {unit.head_name ? <bdi>{unit.head_name}</bdi> : <span className={styles.aside}>{t.noHead}</span>}
        <span className={styles.aside}> · {t.count(grouped(unit.members.length))}</span>
      </p>
      {unit.members.length > 0 && (
        <p className={styles.aside}>
          {t.members}: <bdi>{unit.members.map((member) => member.user_name ?? '…').join(said('، ', ', '))}</bdi>
        </p>
      )}
      <Chain units={units} unit={unit} />
    </article>
  )
}

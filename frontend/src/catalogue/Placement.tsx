import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { SendDialog } from '~/base/actions/SendDialog'
import { everything } from '~/base/api/everything'
import { useHasRole } from '~/base/api/me'
import type { components } from '~/base/api/schema'
import { filled } from '~/base/form/filled'
import { useSaid } from '~/base/language/useSaid'
import { useUnits } from '~/base/names/useUnits'
import { Button } from '~/base/ui/Button/Button'
import { Instant } from '~/base/ui/Day/Day'
import { Facts } from '~/base/ui/Facts/Facts'
import { Select } from '~/base/ui/Select/Select'
import { useWords } from '~/base/words/words'
import { useCatalogueTexts } from './catalogue-texts'
import styles from './catalogue.module.css'

type Service = components['schemas']['Service']
type Placed = components['schemas']['ServicePlacement']

/** Which unit answers a service, and what is promised; for those who may see it. */
export function Placement({ service }: { service: Service }) {
  const t = useCatalogueTexts()
  const { fields } = useWords()
  const said = useSaid()
  const maySee = useHasRole('treasury_clerk', 'treasury_office_head', 'treasury_head', 'auditor')
  const mayPlace = useHasRole('treasury_office_head', 'treasury_head')
  const [isPlacing, setPlacing] = useState(false)
  const placements = useQuery({ ...everything('/v1/service-placements', {}), enabled: maySee }).data
  const levels = useQuery(everything('/v1/service-levels', {})).data ?? []
  if (!maySee || !placements) return null
  const placed = placements.find((one) => one.id === service.id)
  const level = levels.find((one) => one.id === placed?.service_level_id)
  return (
    <section className={styles.part}>
      <h2>{t.placement}</h2>
      {placed ? (
        <Facts
          of={[
            [
              fields.unit_id,
              <Link to="/units/$id" params={{ id: placed.unit_id }}>
                {said(placed.unit_title_fa, placed.unit_title_en)}
              </Link>,
            ],
            [
              fields.service_level_id,
              placed.service_level_id ? (
                <Link to="/service-levels/$id" params={{ id: placed.service_level_id }}>
                  {level ? said(level.title_fa, level.title_en) : '…'}
                </Link>
              ) : (
                t.noLevel
              ),
            ],
            [t.since, <Instant at={placed.placed_at} />],
          ]}
        />
      ) : (
        <p className={styles.because}>{t.noPlacement}</p>
      )}
      {mayPlace && service.withdrawn_at === undefined && (
        <div>
          <Button isSmall onPress={() => setPlacing(true)}>
            {t.place}
          </Button>
        </div>
      )}
      {isPlacing && <PlaceDialog service={service} placed={placed} levels={levels} onClose={() => setPlacing(false)} />}
    </section>
  )
}

function PlaceDialog({ service, placed, levels, onClose }: { service: Service; placed: Placed | undefined; levels: readonly components['schemas']['ServiceLevel'][]; onClose: () => void }) {
  const t = useCatalogueTexts()
  const { fields } = useWords()
  const said = useSaid()
  const units = useUnits().filter((unit) => unit.closed_on === undefined)
  const [unit, setUnit] = useState<string>(placed?.unit_id ?? '')
  const [level, setLevel] = useState<string>(placed?.service_level_id ?? '')
  const inForce = levels.filter((one) => one.number_in_force !== undefined)
  return (
    <SendDialog title={t.place} address="/v1/services/{id}/placement" sending={() => ({ path: { id: service.id }, body: filled({ unit_id: unit, service_level_id: level }) })} verb={t.place} done={t.placed} onClose={onClose}>
      <p>{t.placeAbout}</p>
      <Select name="/unit_id" label={fields.unit_id} options={units.map((one) => [one.id, said(one.title_fa, one.title_en)] as const)} value={unit} onChange={setUnit} />
      <Select name="/service_level_id" label={fields.service_level_id} options={inForce.map((one) => [one.id, said(one.title_fa, one.title_en)] as const)} value={level} onChange={setLevel} none={t.noLevel} />
    </SendDialog>
  )
}

import { useSuspenseQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { SendDialog } from '~/base/actions/SendDialog'
import { everything } from '~/base/api/everything'
import { useHasRole } from '~/base/api/me'
import { type Answer, q } from '~/base/api/query'
import styles from '~/base/cases/cases.module.css'
import { filled } from '~/base/form/filled'
import { useSaid } from '~/base/language/useSaid'
import { useUnits } from '~/base/names/useUnits'
import { Button } from '~/base/ui/Button/Button'
import { Instant } from '~/base/ui/Day/Day'
import { Facts } from '~/base/ui/Facts/Facts'
import { Heading } from '~/base/ui/Heading/Heading'
import { Select } from '~/base/ui/Select/Select'
import { useWords } from '~/base/words/words'
import { usePlacementTexts } from './placement-texts'

type Placed = Answer<'/v1/complaint-placement'>

/** Which unit handles complaints, and what is promised to complainants. */
export default function PlacementPage() {
  const t = usePlacementTexts()
  const { fields } = useWords()
  const said = useSaid()
  const placed = useSuspenseQuery(q('/v1/complaint-placement')).data
  const levels = useQuery(everything('/v1/service-levels', {})).data ?? []
  const level = levels.find((one) => one.id === placed.service_level_id)
  const mayPlace = useHasRole('treasury_office_head', 'treasury_head')
  const [isPlacing, setPlacing] = useState(false)
  return (
    <>
      <Heading
        title={t.title}
        about={t.about}
        actions={
          mayPlace && (
            <Button look="primary" onPress={() => setPlacing(true)}>
              {t.place}
            </Button>
          )
        }
      />
      {placed.unit_id ? (
        <Facts
          of={[
            [
              fields.unit_id,
              <Link to="/units/$id" params={{ id: placed.unit_id }}>
                {said(placed.unit_title_fa ?? '', placed.unit_title_en ?? '')}
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
            [t.by, placed.placed_by_name && <bdi>{placed.placed_by_name}</bdi>],
            [t.since, placed.placed_at && <Instant at={placed.placed_at} />],
          ]}
        />
      ) : (
        <p className={styles.because}>{t.nowhere}</p>
      )}
      {isPlacing && <PlaceDialog placed={placed} levels={levels.filter((one) => one.number_in_force !== undefined)} onClose={() => setPlacing(false)} />}
    </>
  )
}

function PlaceDialog({ placed, levels, onClose }: { placed: Placed; levels: readonly { id: string; title_fa: string; title_en: string }[]; onClose: () => void }) {
  const t = usePlacementTexts()
  const { fields } = useWords()
  const said = useSaid()
  const units = useUnits().filter((unit) => unit.closed_on === undefined)
  const [unit, setUnit] = useState<string>(placed.unit_id ?? '')
  const [level, setLevel] = useState<string>(placed.service_level_id ?? '')
  const named = (all: readonly { id: string; title_fa: string; title_en: string }[]) => all.map((one) => [one.id, said(one.title_fa, one.title_en)] as const)
  return (
    <SendDialog title={t.place} address="/v1/complaint-placement" sending={() => ({ body: filled({ unit_id: unit, service_level_id: level }) })} verb={t.place} done={t.placed} onClose={onClose}>
      <p>{t.placeAbout}</p>
      <Select name="/unit_id" label={fields.unit_id} options={named(units)} value={unit} onChange={setUnit} />
      <Select name="/service_level_id" label={fields.service_level_id} options={named(levels)} value={level} onChange={setLevel} none={t.noLevel} />
    </SendDialog>
  )
}

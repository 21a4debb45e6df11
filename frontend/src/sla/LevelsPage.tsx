import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { SendDialog } from '~/base/actions/SendDialog'
import { useHasRole } from '~/base/api/me'
import { grouped } from '~/base/language/numbers'
import { useSaid } from '~/base/language/useSaid'
import { useWorkingTime } from '~/base/language/workingTime'
import { Button } from '~/base/ui/Button/Button'
import { Heading } from '~/base/ui/Heading/Heading'
import { Reference } from '~/base/ui/Reference/Reference'
import { StateBadge } from '~/base/ui/StateBadge/StateBadge'
import { PagedTable } from '~/base/ui/Table/PagedTable'
import type { Column } from '~/base/ui/Table/Table'
import { TextField } from '~/base/ui/TextField/TextField'
import { useWords } from '~/base/words/words'
import { inForce, type ServiceLevel } from './promise'
import { useLevelsTexts } from './levels-texts'

/** What is promised, level by level. */
export default function LevelsPage() {
  const t = useLevelsTexts()
  const navigate = useNavigate()
  const isHead = useHasRole('treasury_head')
  const [isMaking, setMaking] = useState(false)
  const open = (id: string) => void navigate({ to: '/service-levels/$id', params: { id } })
  return (
    <>
      <Heading
        title={t.title}
        about={t.about}
        actions={
          isHead && (
            <Button icon="plus" onPress={() => setMaking(true)}>
              {t.make}
            </Button>
          )
        }
      />
      <PagedTable of="/v1/service-levels" filters={{}} label={t.title} columns={useLevelColumns()} rowKey={(row) => row.id} onOpen={(row) => open(row.id)} empty={t.none} />
      {isMaking && <RegisterLevelDialog onClose={() => setMaking(false)} onDone={(level) => open(level.id)} />}
    </>
  )
}

/** Whether cases are filed under a level today. */
export function LevelBadge({ level }: { level: ServiceLevel }) {
  const t = useLevelsTexts()
  if (level.withdrawn_at) return <StateBadge tone="over">{t.withdrawn}</StateBadge>
  return <StateBadge tone={level.number_in_force ? 'good' : 'waiting'}>{level.number_in_force ? t.inForce : t.noVersion}</StateBadge>
}

function useLevelColumns(): Column<ServiceLevel>[] {
  const t = useLevelsTexts()
  const { fields } = useWords()
  const said = useSaid()
  const time = useWorkingTime()
  const minutes = (level: ServiceLevel, which: 'first_response_minutes' | 'answer_minutes') => {
    const version = inForce(level)
    return version && time(version.targets.normal[which])
  }
  return [
    {
      key: 'title',
      heading: fields.title,
      cell: (row) => (
        <Link to="/service-levels/$id" params={{ id: row.id }}>
          {said(row.title_fa, row.title_en)}
        </Link>
      ),
    },
    { key: 'code', heading: fields.code, cell: (row) => <Reference>{row.code}</Reference> },
    { key: 'state', heading: fields.state, cell: (row) => <LevelBadge level={row} /> },
    { key: 'number', heading: fields.number_in_force, isNumber: true, cell: (row) => row.number_in_force && grouped(row.number_in_force) },
    { key: 'first', heading: t.firstResponse, cell: (row) => minutes(row, 'first_response_minutes') },
    { key: 'answer', heading: t.answer, cell: (row) => minutes(row, 'answer_minutes') },
  ]
}

function RegisterLevelDialog({ onClose, onDone }: { onClose: () => void; onDone: (level: ServiceLevel) => void }) {
  const t = useLevelsTexts()
  const { fields } = useWords()
  const [names, setNames] = useState({ code: '', title_fa: '', title_en: '' })
  return (
    <SendDialog title={t.make} address="/v1/service-levels" sending={() => ({ body: names })} verb={t.make} done={t.made} onClose={onClose} onDone={onDone}>
      <TextField name="/code" label={fields.code} isCode value={names.code} onChange={(code) => setNames({ ...names, code })} maxLength={30} />
      <TextField name="/title_fa" label={fields.title_fa} value={names.title_fa} onChange={(title_fa) => setNames({ ...names, title_fa })} maxLength={200} />
      <TextField name="/title_en" label={fields.title_en} value={names.title_en} onChange={(title_en) => setNames({ ...names, title_en })} maxLength={200} />
    </SendDialog>
  )
}

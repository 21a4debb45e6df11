import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useHasRole } from '~/base/api/me'
import type { Item } from '~/base/api/query'
import { todayInTehran } from '~/base/language/numbers'
import { useSaid } from '~/base/language/useSaid'
import { useWorkingTime } from '~/base/language/workingTime'
import { Button } from '~/base/ui/Button/Button'
import { Day } from '~/base/ui/Day/Day'
import { Heading } from '~/base/ui/Heading/Heading'
import { Reference } from '~/base/ui/Reference/Reference'
import { PagedTable } from '~/base/ui/Table/PagedTable'
import type { Column } from '~/base/ui/Table/Table'
import { useWords } from '~/base/words/words'
import { minutesOf, WEEKDAYS, weekOn } from './hours'
import { RegisterCalendarDialog } from './RegisterCalendarDialog'
import { useCalendarsTexts } from './calendars-texts'

type Row = Item<'/v1/calendars'>

/** The working calendars of the office. */
export default function CalendarsPage() {
  const t = useCalendarsTexts()
  const navigate = useNavigate()
  const isHead = useHasRole('treasury_head')
  const [isMaking, setMaking] = useState(false)
  const open = (id: string) => void navigate({ to: '/calendars/$id', params: { id } })
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
      <PagedTable of="/v1/calendars" filters={{}} label={t.title} columns={useCalendarColumns()} rowKey={(row) => row.id} onOpen={(row) => open(row.id)} empty={t.none} />
      {isMaking && <RegisterCalendarDialog onClose={() => setMaking(false)} onDone={(calendar) => open(calendar.id)} />}
    </>
  )
}

function useCalendarColumns(): Column<Row>[] {
  const t = useCalendarsTexts()
  const { fields } = useWords()
  const said = useSaid()
  const time = useWorkingTime()
  const now = (row: Row) => row.weeks[weekOn(row.weeks, todayInTehran())]
  return [
    {
      key: 'title',
      heading: fields.title,
      cell: (row) => (
        <Link to="/calendars/$id" params={{ id: row.id }}>
          {said(row.title_fa, row.title_en)}
        </Link>
      ),
    },
    { key: 'code', heading: fields.code, cell: (row) => <Reference>{row.code}</Reference> },
    { key: 'zone', heading: fields.zone, cell: (row) => <Reference>{row.zone}</Reference> },
    { key: 'week', heading: t.total, cell: (row) => time(WEEKDAYS.reduce((sum, day) => sum + minutesOf(now(row)?.week[day] ?? []), 0)) },
    {
      key: 'from',
      heading: fields.valid_from,
      cell: (row) => {
        const week = now(row)
        return week && <Day on={week.valid_from} />
      },
    },
  ]
}

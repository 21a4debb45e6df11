import { useState } from 'react'
import type { Example } from '~/base/gallery/example'
import { Button } from '../Button/Button'
import { Day } from '../Day/Day'
import { Money } from '../Money/Money'
import { Reference } from '../Reference/Reference'
import { Pager } from './Pager'
import type { Sort } from './SortChoice'
import { type Column, Table } from './Table'

interface Row {
  id: string
  name: string
  on: string
  amount: string
}

const ROWS: Row[] = [
  { id: '1404-000123', name: 'شرکت راه‌سازان البرز', on: '2025-08-03', amount: '250000000' },
  { id: '1404-000124', name: 'رضا احمدی', on: '2025-08-04', amount: '9007199254740993' },
  { id: '1404-000125', name: 'Alborz Trading', on: '2025-08-05', amount: '1' },
]

const COLUMNS: Column<Row>[] = [
  { key: 'id', heading: 'شمارهٔ قبض', cell: (row) => <Reference>{row.id}</Reference> },
  { key: 'name', heading: 'سپرده‌گذار', cell: (row) => <bdi>{row.name}</bdi> },
  { key: 'on', heading: 'تاریخ', isExtra: true, cell: (row) => <Day on={row.on} /> },
  { key: 'amount', heading: 'مبلغ (ریال)', isNumber: true, cell: (row) => <Money amount={row.amount} /> },
]

const props = { label: 'سپرده‌ها', name: 'example', columns: COLUMNS, rowKey: (row: Row) => row.id, empty: <p>سپرده‌ای نیست.</p> }

function Choosing() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(['1404-000124', '1404-000999']))
  const [sort, setSort] = useState<Sort>('newest')
  return (
    <>
      <Table
        {...props}
        rows={sort === 'newest' ? ROWS.toReversed() : ROWS}
        first={50}
        count={100_000}
        onOpen={() => undefined}
        sort={{ value: sort, onChange: setSort }}
        selection={{ chosen, onChange: setChosen, amount: (row) => row.amount }}
        tools={<Button isSmall>همه</Button>}
      />
      <Pager first={50} shown={3} count={100_000} onPrevious={() => undefined} onNext={null} />
    </>
  )
}

export default {
  plain: <Table {...props} rows={ROWS} />,
  'to choose from': <Choosing />,
  empty: <Table {...props} rows={[]} />,
} satisfies Example

import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { type Column, Table, type TableProps } from './Table'

interface Row {
  id: string
  amount: string
}

const ROWS: Row[] = [
  { id: 'a', amount: '9007199254740993' },
  { id: 'b', amount: '7' },
  { id: 'c', amount: '100' },
]
const COLUMNS: Column<Row>[] = [
  { key: 'id', heading: 'شماره', cell: (row) => row.id },
  { key: 'amount', heading: 'مبلغ', cell: (row) => row.amount },
  { key: 'more', heading: 'بیشتر', isExtra: true, cell: () => 'x' },
]

beforeEach(() => localStorage.removeItem('amanat.columns.rows'))

function show(props: Partial<TableProps<Row>> = {}) {
  return render(<Table label="سطرها" name="rows" columns={COLUMNS} rows={ROWS} rowKey={(row) => row.id} empty="هیچ" {...props} />)
}

function Choosing({ first = [] }: { first?: string[] }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(first))
  return <Table label="سطرها" name="rows" columns={COLUMNS} rows={ROWS} rowKey={(row) => row.id} empty="هیچ" selection={{ chosen, onChange: setChosen, amount: (row) => row.amount }} />
}

function headings(): (string | null)[] {
  return screen.getAllByRole('columnheader').map((heading) => heading.textContent)
}

test('Up and Down go from row to row, Enter opens, and Tab comes back to the row', async () => {
  const open = vi.fn()
  show({ onOpen: open })
  const [, first, second] = screen.getAllByRole('row')

  first?.focus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}{Enter}')

  expect(document.activeElement).toBe(second)
  expect(open).toHaveBeenCalledExactlyOnceWith(ROWS[1])
  expect(second?.tabIndex).toBe(0)
})

test('every row says its place in the whole list', () => {
  show({ first: 50, count: 100_000 })

  expect(screen.getByRole('table', { name: 'سطرها' }).getAttribute('aria-rowcount')).toBe('100001')
  expect(screen.getAllByRole('row').map((row) => row.getAttribute('aria-rowindex'))).toEqual(['1', '52', '53', '54'])
})

test('where the whole is not counted, that is said as unknown', () => {
  show()

  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('-1')
})

test('Space chooses, and the sum loses no rial', async () => {
  render(<Choosing />)

  screen.getAllByRole('row')[1]?.focus()
  await userEvent.keyboard(' {ArrowDown} ')

  expect(screen.getByRole('status').textContent).toContain('۲ سطر انتخاب شده')
  expect(screen.getByRole('status').textContent).toContain('۹٬۰۰۷٬۱۹۹٬۲۵۴٬۷۴۱٬۰۰۰')
})

test('what is chosen on other pages is said, not summed', async () => {
  render(<Choosing first={['b', 'elsewhere']} />)

  expect(screen.getByRole('status').textContent).toBe('۱ سطر انتخاب شده · جمع: ۷ ریال · ۱ سطر در صفحه‌های دیگر')

  await userEvent.click(screen.getByRole('checkbox', { name: 'انتخاب همهٔ سطرهای این صفحه' }))
  expect(screen.getByRole('status').textContent).toContain('۳ سطر انتخاب شده')
})

test('the columns that somebody chose are there the next time, and one stays always', async () => {
  const { unmount } = show()
  expect(headings()).toEqual(['شماره', 'مبلغ'])

  await userEvent.click(screen.getByRole('checkbox', { name: 'بیشتر', hidden: true }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'شماره', hidden: true }))
  unmount()
  show()
  expect(headings()).toEqual(['مبلغ', 'بیشتر'])

  await userEvent.click(screen.getByRole('checkbox', { name: 'مبلغ', hidden: true }))
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'بیشتر', hidden: true }).disabled).toBe(true)
  expect(headings()).toEqual(['بیشتر'])
})

test('a table that has lost every chosen column shows those that it has', () => {
  localStorage.setItem('amanat.columns.rows', 'id,amount,more')
  show()

  expect(headings()).toEqual(['شماره', 'مبلغ', 'بیشتر'])
})

test('the choice of columns closes on Escape and on pressing beside it', async () => {
  const { container } = show()
  const chooser = container.querySelector('details')!
  const summary = within(chooser).getByText('ستون‌ها')

  chooser.open = true
  within(chooser).getByRole('checkbox', { name: 'شماره', hidden: true }).focus()
  await userEvent.keyboard('{Escape}')
  expect([chooser.open, document.activeElement]).toEqual([false, summary])

  chooser.open = true
  await userEvent.click(screen.getByRole('table'))
  expect(chooser.open).toBe(false)
})

test('the order can be turned', async () => {
  const turn = vi.fn()
  show({ sort: { value: 'newest', onChange: turn } })

  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'ترتیب' }), 'قدیمی‌ترین نخست')

  expect(turn).toHaveBeenCalledExactlyOnceWith('oldest')
})

test('where there is no row, that is said', () => {
  show({ rows: [] })

  expect(screen.getByText('هیچ')).toBeDefined()
})

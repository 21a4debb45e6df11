import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { Form } from 'react-aria-components/Form'
import { expect, test, vi } from 'vitest'
import { PageLocale } from '~/base/language/PageLocale'
import { DayField } from './DayField'

const told = vi.fn<(day: string) => void>()

function Writing({ first = '', min, max }: { first?: string; min?: string; max?: string }) {
  const [day, setDay] = useState(first)
  const change = (next: string) => {
    told(next)
    setDay(next)
  }
  return (
    <PageLocale>
      <DayField name="/on" label="تاریخ" value={day} onChange={change} min={min} max={max} />
      <button>پس از آن</button>
    </PageLocale>
  )
}

function field(): HTMLInputElement {
  return screen.getByRole('textbox')
}

function isScolded(): boolean {
  return field().getAttribute('aria-invalid') === 'true'
}

test.each(['۱۴۰۴/۵/۱۲', '14040512', '1404-05-12'])('%s is typed and told as an ISO day, and one Tab leads on', async (typed) => {
  render(<Writing />)

  await userEvent.type(field(), typed)
  expect(field().value).toBe(typed)
  await userEvent.tab()

  expect(told).toHaveBeenLastCalledWith('2025-08-03')
  expect(field().value).toBe('۱۴۰۴/۰۵/۱۲')
  expect(screen.getByText('۱۲ مرداد ۱۴۰۴')).toBeDefined()
  expect(document.activeElement).toBe(screen.getByText('پس از آن'))
})

test('the 30th of Esfand is a day of leap years only', async () => {
  render(<Writing />)

  await userEvent.type(field(), '1403/12/30')
  expect([told.mock.lastCall?.[0], isScolded()]).toEqual(['2025-03-20', false])

  await userEvent.clear(field())
  await userEvent.type(field(), '1404/12/30')
  expect([told.mock.lastCall?.[0], isScolded(), field().value]).toEqual(['', true, '1404/12/30'])
})

test('half a day is scolded only when the field is left', async () => {
  render(<Writing />)

  await userEvent.type(field(), '1404/5')
  expect(isScolded()).toBe(false)
  await userEvent.tab()

  expect([isScolded(), field().value]).toEqual([true, '1404/5'])
})

test('a day outside what may be written is said, with the limit', async () => {
  render(<Writing max="2025-08-01" />)

  await userEvent.type(field(), '14040512')

  expect(screen.getByText(/۱۴۰۴\/۰۵\/۱۰/)).toBeDefined()
})

test('a day is picked from the calendar, which the keyboard opens; its week begins on Saturday', async () => {
  render(<Writing first="2025-08-03" />)

  await userEvent.click(field())
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
  expect(await screen.findByRole('heading', { name: 'مرداد ۱۴۰۴' }, { timeout: 5_000 })).toBeDefined()
  expect(screen.getAllByRole('columnheader', { hidden: true })[0]?.textContent).toBe('ش')

  await userEvent.click(screen.getByRole('button', { name: /مرداد ۱۳/, hidden: true }))

  expect(told).toHaveBeenLastCalledWith('2025-08-04')
  expect(field().value).toBe('۱۴۰۴/۰۵/۱۳')
})

test('that there is no such day stays said when the form lacks a day', async () => {
  render(
    <Form validationErrors={{ '/on': 'تاریخ قبض را بنویسید.' }}>
      <Writing />
    </Form>,
  )
  expect(screen.getByText('تاریخ قبض را بنویسید.')).toBeDefined()

  await userEvent.type(field(), '14041230')

  expect(screen.getByText(/چنین روزی در تقویم نیست/)).toBeDefined()
})

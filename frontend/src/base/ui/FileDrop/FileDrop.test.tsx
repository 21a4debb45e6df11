import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { FileDrop } from './FileDrop'

const LABEL = 'فهرست سپرده‌ها'

function file(name: string, bytes = 12): File {
  return new File(['x'.repeat(bytes)], name)
}

function show(progress?: 'sending') {
  const take = vi.fn<(file: File | null) => void>()
  render(<FileDrop label={LABEL} accept=".csv,.xlsx" maxBytes={2_000} onFile={take} progress={progress} />)
  return take
}

function place(): Element {
  const place = screen.getByLabelText(LABEL).parentElement
  if (!place) throw new Error('no place')
  return place
}

test('a file that is chosen is told, with its name and size', async () => {
  const take = show()

  await userEvent.upload(screen.getByLabelText(LABEL), file('سپرده‌ها.CSV', 1_500))

  expect(take.mock.lastCall?.[0]?.name).toBe('سپرده‌ها.CSV')
  expect(screen.getByText('سپرده‌ها.CSV')).toBeDefined()
  expect(screen.getByText('۱٫۵ کیلوبایت')).toBeDefined()
})

test('a file may be dropped or pasted', () => {
  const take = show()

  fireEvent.drop(place(), { dataTransfer: { files: [file('dropped.xlsx')] } })
  expect(take.mock.lastCall?.[0]?.name).toBe('dropped.xlsx')

  fireEvent.paste(place(), { clipboardData: { files: [file('pasted.csv')] } })
  expect(take.mock.lastCall?.[0]?.name).toBe('pasted.csv')
})

test.each([
  [[file('list.pdf')], 'این نوع پرونده پذیرفته نمی‌شود'],
  [[file('list.csv', 2_001)], 'این پرونده بزرگ‌تر از ۲ کیلوبایت است.'],
  [[file('list.csv', 0)], 'این پرونده خالی است.'],
  [[file('a.csv'), file('b.csv')], 'هر بار یک پرونده بفرستید.'],
])('what cannot be sent is said before it is sent', (files, said) => {
  const take = show()

  fireEvent.drop(place(), { dataTransfer: { files } })

  expect(screen.getByRole('alert').textContent).toContain(said)
  expect(take).toHaveBeenLastCalledWith(null)
})

test('a file can be taken away again', async () => {
  const take = show()
  await userEvent.upload(screen.getByLabelText(LABEL), file('list.csv'))

  await userEvent.click(screen.getByRole('button', { name: 'پروندهٔ دیگر' }))

  expect(take).toHaveBeenLastCalledWith(null)
  expect(screen.queryByText('list.csv')).toBeNull()
})

test('while it is sent nothing else is taken, and no share is pretended', () => {
  const take = show('sending')

  fireEvent.drop(place(), { dataTransfer: { files: [file('other.csv')] } })

  expect(take).not.toHaveBeenCalled()
  expect(screen.getByRole('progressbar').hasAttribute('value')).toBe(false)
})

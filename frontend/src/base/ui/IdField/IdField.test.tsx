import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { IdField } from './IdField'
import type { IdKind } from './kinds'

const told = vi.fn<(id: string) => void>()

function Writing({ kind }: { kind: IdKind }) {
  const [id, setId] = useState('')
  const change = (next: string) => {
    told(next)
    setId(next)
  }
  return <IdField name="/id" label="شناسه" kind={kind} value={id} onChange={change} />
}

function field(): HTMLInputElement {
  return screen.getByRole('textbox')
}

function isScolded(): boolean {
  return field().getAttribute('aria-invalid') === 'true'
}

test('an id is ticked when it is right, in whatever digits it is typed', async () => {
  render(<Writing kind="national_id" />)

  await userEvent.type(field(), '۱۳۶۰۱۲۳۴۵۸')

  expect(told).toHaveBeenLastCalledWith('1360123458')
  expect(screen.getByRole('status').textContent).toContain('کد ملی درست است')
  expect(field().dir).toBe('ltr')
})

test('nobody is scolded for an id that is not yet complete, but on leaving it', async () => {
  render(<Writing kind="national_id" />)

  await userEvent.type(field(), '13601')
  expect(isScolded()).toBe(false)
  await userEvent.tab()
  expect(isScolded()).toBe(true)
  await userEvent.type(field(), '2')
  expect(isScolded()).toBe(false)
  await userEvent.type(field(), '3459')
  expect(isScolded()).toBe(true)
})

test('the word on leaving it waits for the end of the press that left it, so that a button stays where it is pressed', async () => {
  render(
    <>
      <Writing kind="national_id" />
      <button type="button">go on</button>
    </>,
  )
  const user = userEvent.setup()
  await user.type(field(), '13601')

  await user.pointer({ target: screen.getByRole('button'), keys: '[MouseLeft>]' })
  expect(isScolded()).toBe(false)
  await user.pointer({ target: screen.getByRole('button'), keys: '[/MouseLeft]' })
  await waitFor(() => expect(isScolded()).toBe(true))
})

test('ten digits may become eleven where either person may be named', async () => {
  render(<Writing kind="person" />)

  await userEvent.type(field(), '1400300123')
  expect(isScolded()).toBe(false)
  await userEvent.type(field(), '9')

  expect(screen.getByRole('status').textContent).toContain('شناسهٔ ملی درست است')
})

test('a Sheba stands in fours, and its letters need not be typed', async () => {
  render(<Writing kind="sheba" />)

  await userEvent.type(field(), '۷۸۰۱۰۰۰۰۴۰۰۱۰۰۰۰۰۱۲۳۴۵۶۷')

  expect(field().value).toBe('IR78 0100 0040 0100 0001 2345 67')
  expect(told).toHaveBeenLastCalledWith('IR780100004001000001234567')
  expect(screen.getByRole('status').textContent).toContain('شبا درست است')
})

test('a Sheba can be pasted as it is written, and deleted wholly', async () => {
  render(<Writing kind="sheba" />)

  await userEvent.click(field())
  await userEvent.paste(' ir78-0100 0040 0100 0001 2345 67 ')
  expect(told).toHaveBeenLastCalledWith('IR780100004001000001234567')
  await userEvent.type(field(), '{Backspace>26/}')

  expect(field().value).toBe('')
})

test('what is no digit stays to be seen, and is said', async () => {
  render(<Writing kind="national_id" />)

  await userEvent.type(field(), '136a')

  expect([field().value, isScolded()]).toEqual(['136A', true])
})

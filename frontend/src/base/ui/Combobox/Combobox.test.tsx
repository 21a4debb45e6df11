import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { Form } from 'react-aria-components/Form'
import { expect, test, vi } from 'vitest'
import { Combobox } from './Combobox'

const OPTIONS = [
  { key: 'roads', text: 'راه و شهرسازی', note: '12800016' },
  { key: 'sport', text: 'ورزش و جوانان کرمان' },
]
const told = vi.fn<(key: string) => void>()

function Choosing({ onInput }: { onInput?: (text: string) => void }) {
  const [key, setKey] = useState('')
  const change = (next: string) => {
    told(next)
    setKey(next)
  }
  return (
    <Form validationErrors={{ '/agency_id': 'دستگاه را بگویید.' }}>
      <Combobox name="/agency_id" label="دستگاه" options={OPTIONS} value={key} onChange={change} {...(onInput ? { onInput } : {})} />
    </Form>
  )
}

function field(): HTMLInputElement {
  return screen.getByRole('combobox')
}

function offered(): (string | null)[] {
  return screen.queryAllByRole('option').map((option) => option.textContent)
}

test('a part typed in Arabic letters finds the Persian name, and Enter chooses it', async () => {
  render(<Choosing />)

  await userEvent.type(field(), 'كرمان')
  expect(offered()).toEqual(['ورزش و جوانان کرمان'])
  await userEvent.keyboard('{ArrowDown}{Enter}')

  expect(told).toHaveBeenLastCalledWith('sport')
  expect(field().value).toBe('ورزش و جوانان کرمان')
})

test('a code finds what it belongs to, in any digits', async () => {
  render(<Choosing />)

  await userEvent.type(field(), '۱۲۸۰')

  expect(offered()).toEqual(['راه و شهرسازی12800016'])
})

test('where nothing is found, that is said', async () => {
  render(<Choosing />)

  await userEvent.type(field(), 'بانک')

  expect(screen.getByText(/چیزی با این نام نیست/)).toBeDefined()
})

test('what the API finds is shown as it comes', async () => {
  const seek = vi.fn()
  render(<Choosing onInput={seek} />)

  await userEvent.type(field(), 'x')

  expect(seek).toHaveBeenLastCalledWith('x')
  expect(offered()).toHaveLength(2)
})

test('the refusal of the API leads to the field by its name', () => {
  render(<Choosing />)

  expect(document.querySelector('[name="/agency_id"]')).toBe(field())
  expect(field().getAttribute('aria-invalid')).toBe('true')
})

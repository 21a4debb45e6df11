import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { Form } from 'react-aria-components/Form'
import { expect, test, vi } from 'vitest'
import { speak } from '~/base/language/language'
import { AmountField } from './AmountField'

const told = vi.fn<(amount: string) => void>()

function Writing({ first = '', max }: { first?: string; max?: string }) {
  const [amount, setAmount] = useState(first)
  const change = (next: string) => {
    told(next)
    setAmount(next)
  }
  return <AmountField name="/amount" label="مبلغ" value={amount} onChange={change} max={max} />
}

function field(): HTMLInputElement {
  return screen.getByRole('textbox')
}

test.each(['250000000', '۲۵۰۰۰۰۰۰۰', '٢٥٠٠٠٠٠٠٠'])('%s is typed, told in Latin digits, shown in those of the page, with separators and in words', async (typed) => {
  render(<Writing />)

  await userEvent.type(field(), typed)

  expect(told).toHaveBeenLastCalledWith('250000000')
  expect(field().value).toBe('۲۵۰٬۰۰۰٬۰۰۰')
  expect(screen.getByText('دویست و پنجاه میلیون ریال')).toBeDefined()
})

test.each(['250,000,000 ریال', '۲۵۰٬۰۰۰٬۰۰۰', ' 250 000 000 Rials', '۲۵۰،۰۰۰،۰۰۰ ريال'])('%s is pasted', async (pasted) => {
  render(<Writing />)

  await userEvent.click(field())
  await userEvent.paste(pasted)

  expect(told).toHaveBeenLastCalledWith('250000000')
})

test.each(['12.5', '-5', '۱۲٫۵', 'ده هزار', '1/2'])('%s is no amount: it stays as it was written, is said, and is not told', async (typed) => {
  render(<Writing />)

  await userEvent.click(field())
  await userEvent.paste(typed)

  expect(field().value).toBe(typed)
  expect(told).toHaveBeenLastCalledWith('')
  expect(field().getAttribute('aria-invalid')).toBe('true')
})

test('no digit of the largest amount is lost, and more is refused', async () => {
  act(() => speak('en'))
  render(<Writing />)

  await userEvent.type(field(), '999999999999999999')
  expect(told).toHaveBeenLastCalledWith('999999999999999999')
  expect(field().getAttribute('aria-invalid')).toBeNull()

  await userEvent.type(field(), '9')
  expect(field().getAttribute('aria-invalid')).toBe('true')
})

test('the caret stays at its digit', async () => {
  render(<Writing first="1234567" />)

  await userEvent.type(field(), '9', { initialSelectionStart: 1, initialSelectionEnd: 1 })

  expect(field().value).toBe('۱۹٬۲۳۴٬۵۶۷')
  expect(field().selectionStart).toBe(2)
})

test('deleting a separator deletes the digit beside it', async () => {
  render(<Writing first="1234567" />)

  await userEvent.type(field(), '{Backspace}', { initialSelectionStart: 6, initialSelectionEnd: 6 })
  expect(told).toHaveBeenLastCalledWith('123567')

  await userEvent.type(field(), '{Delete}', { initialSelectionStart: 3, initialSelectionEnd: 3 })
  expect(told).toHaveBeenLastCalledWith('12367')
})

test('what the API says of the amount is told with it, until it is changed', async () => {
  render(
    <Form validationErrors={{ '/amount': 'مبلغ بیش از مانده است.' }}>
      <Writing first="5" />
    </Form>,
  )
  expect(screen.getByText('مبلغ بیش از مانده است.')).toBeDefined()
})

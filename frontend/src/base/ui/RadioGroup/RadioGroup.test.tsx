import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { Form } from 'react-aria-components/Form'
import { expect, test } from 'vitest'
import { RadioGroup } from './RadioGroup'

const WAYS = [
  { key: 'a', text: 'به خود او', note: 'به همان حساب' },
  { key: 'b', text: 'به جانشین' },
] as const

function Choosing() {
  const [value, setValue] = useState<'a' | 'b' | ''>('')
  return <RadioGroup name="/payee" label="گیرنده" options={WAYS} value={value} onChange={setValue} />
}

test('arrows go through the choices, and another group of the same name keeps its own', async () => {
  render(
    <>
      <Choosing />
      <Choosing />
    </>,
  )
  const [first, second, third] = screen.getAllByRole<HTMLInputElement>('radio')

  await userEvent.click(third!)
  await userEvent.click(first!)
  await userEvent.keyboard('{ArrowDown}')

  expect([first!.checked, second!.checked, third!.checked]).toEqual([false, true, true])
})

test('what the API says of the choice is told with it, and leads to it', () => {
  render(
    <Form validationErrors={{ '/payee': 'گیرنده را بگویید.' }}>
      <Choosing />
    </Form>,
  )

  expect(screen.getByRole('radiogroup', { name: 'گیرنده' }).getAttribute('aria-invalid')).toBe('true')
  expect(document.querySelector('[data-field="/payee"]')).toBe(screen.getAllByRole('radio')[0])
})

import { render, screen } from '@testing-library/react'
import { Form } from 'react-aria-components/Form'
import { expect, test } from 'vitest'
import { TextField } from './TextField'

test('what the API says of a field is told with the field', () => {
  render(
    <Form validationErrors={{ '/subject': 'موضوع را بنویسید.' }}>
      <TextField name="/subject" label="موضوع" hint="چنان که در قرارداد آمده است" />
    </Form>,
  )

  const input = screen.getByRole('textbox', { name: 'موضوع' })

  expect(input.getAttribute('aria-invalid')).toBe('true')
  const described = (input.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent)
  expect(described).toEqual(expect.arrayContaining(['موضوع را بنویسید.', 'چنان که در قرارداد آمده است']))
})

test('codes stand from left to right', () => {
  render(<TextField label="نام کاربری" isCode />)

  expect(screen.getByRole('textbox').getAttribute('dir')).toBe('ltr')
})

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

test('what is too long stays whole, and the field says by how much', () => {
  render(<TextField name="/subject" label="موضوع" maxLength={4} value="مناقصه" />)

  const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'موضوع' })

  expect([input.value, input.getAttribute('maxlength'), input.getAttribute('aria-invalid')]).toEqual(['مناقصه', null, 'true'])
  expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toBe('۲ نویسه بیش از اندازه است')
})

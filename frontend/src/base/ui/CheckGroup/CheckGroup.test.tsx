import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { Form } from 'react-aria-components/Form'
import { expect, test } from 'vitest'
import { CheckGroup } from './CheckGroup'

const ASKED = [
  { key: 'received', text: 'رسیدن' },
  { key: 'balance', text: 'مانده' },
] as const

function Choosing() {
  const [value, setValue] = useState<readonly ('received' | 'balance')[]>([])
  return (
    <>
      <CheckGroup name="/asked" label="پرسش" options={ASKED} value={value} onChange={setValue} />
      <output>{value.join(' ')}</output>
    </>
  )
}

test('what is chosen is told in the order of the options, and given up again', async () => {
  render(<Choosing />)

  await userEvent.click(screen.getByLabelText('مانده'))
  await userEvent.click(screen.getByLabelText('رسیدن'))
  expect(screen.getByRole('status').textContent).toBe('received balance')

  await userEvent.click(screen.getByLabelText('مانده'))
  expect(screen.getByRole('status').textContent).toBe('received')
})

test('what the API says of the choice is told with the group, and leads to its first box', () => {
  render(
    <Form validationErrors={{ '/asked': 'یکی را برگزینید.' }}>
      <Choosing />
    </Form>,
  )

  const group = screen.getByRole('group', { name: 'پرسش' })
  expect(document.getElementById(group.getAttribute('aria-describedby') ?? '')?.textContent).toBe('یکی را برگزینید.')
  expect(document.querySelector('[name="/asked"]')).toBe(screen.getAllByRole('checkbox')[0])
})

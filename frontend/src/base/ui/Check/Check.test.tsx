import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Form } from 'react-aria-components/Form'
import { expect, test, vi } from 'vitest'
import { Check } from './Check'

test('it is answered by its label and by Space, and tells what the API says of it', async () => {
  const answer = vi.fn()
  render(
    <Form validationErrors={{ '/is_seen': ['باید ببینید.'] }}>
      <Check name="/is_seen" label="دیده‌ام" value={false} onChange={answer} />
    </Form>,
  )

  await userEvent.click(screen.getByText('دیده‌ام'))
  await userEvent.keyboard(' ')

  expect(answer.mock.calls).toEqual([[true], [true]])
  const box = screen.getByRole('checkbox', { name: 'دیده‌ام' })
  expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toBe('باید ببینید.')
})

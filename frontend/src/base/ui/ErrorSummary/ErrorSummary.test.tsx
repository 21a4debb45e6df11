import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Refusal, Unreachable } from '~/base/api/problem'
import { TextField } from '../TextField/TextField'
import { ErrorSummary } from './ErrorSummary'
import { refused } from './refused'

test('it takes the focus and leads to the field', async () => {
  const error = refused('invalid', 422, { errors: [{ pointer: '/depositor/identifier', code: 'check_digit', detail: 'کد ملی درست نیست.' }] })
  render(
    <>
      <ErrorSummary error={error} />
      <TextField name="/depositor/identifier" label="کد ملی" />
    </>,
  )
  expect(document.activeElement).toBe(screen.getByRole('alert'))

  await userEvent.click(screen.getByRole('link', { name: 'کد ملی درست نیست.' }))

  expect(document.activeElement).toBe(screen.getByRole('textbox'))
})

test('what somebody else changed can be looked at', async () => {
  const look = vi.fn()
  render(<ErrorSummary error={refused('version_stale', 412)} onLatest={look} />)

  await userEvent.click(screen.getByRole('button'))

  expect(look).toHaveBeenCalledOnce()
})

test('a refusal says when to come again, and an outage that nothing is lost', () => {
  const { rerender } = render(<ErrorSummary error={new Refusal(refused('too_many_attempts', 429).problem, 40)} />)
  expect(screen.getByRole('alert').textContent).toContain('۴۰')

  rerender(<ErrorSummary error={new Unreachable('no answer')} />)
  expect(screen.getByRole('alert').textContent).toContain('دو بار انجام نمی‌شود')
})

import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Unreachable } from '~/base/api/problem'
import { Failure } from './Failure'

test('what could not be read can be read again', async () => {
  const retry = vi.fn()
  render(<Failure error={new Unreachable('no answer')} onRetry={retry} />)

  await userEvent.click(screen.getByRole('button', { name: 'تلاش دوباره' }))

  expect(retry).toHaveBeenCalledOnce()
})

import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { Toasts } from './Toast'
import { say } from './toasts'

afterEach(() => vi.useRealTimers())

test('what was done is said, and goes away', () => {
  vi.useFakeTimers()
  render(<Toasts />)

  act(() => say('امضا شد'))
  expect(screen.getByRole('status').textContent).toContain('امضا شد')

  act(() => vi.advanceTimersByTime(7_000))
  expect(screen.getByRole('status').textContent).toBe('')
})

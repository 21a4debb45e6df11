import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { Waiting } from './Waiting'

afterEach(() => vi.useRealTimers())

test('a long wait is explained', () => {
  vi.useFakeTimers()
  render(<Waiting />)
  expect(screen.getByRole('status').textContent).toBe('در حال دریافت…')

  act(() => vi.advanceTimersByTime(2_500))

  expect(screen.getByRole('status').textContent).toContain('چیزی گم نمی‌شود')
})

import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { speak } from '~/base/language/language'
import { Day, Instant } from './Day'

test('the last day of a leap year is a day of that year', () => {
  const { container } = render(<Day on="2025-03-20" />)

  expect(container.textContent).toBe('۱۴۰۳/۱۲/۳۰')
  expect(screen.getByTitle('2025-03-20').getAttribute('datetime')).toBe('2025-03-20')
})

test('an instant is told in the time of Tehran', () => {
  act(() => speak('en'))
  const { container } = render(<Instant at="2025-08-02T21:30:00Z" />)

  expect(container.textContent).toBe('1404/05/12 01:00')
})

import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StateBadge } from './StateBadge'

test('a state is told in words', () => {
  render(<StateBadge tone="bad">ردشده</StateBadge>)

  expect(screen.getByText('ردشده')).toBeDefined()
})

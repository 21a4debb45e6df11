import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Facts } from './Facts'

test('what is not known is left out', () => {
  render(
    <Facts
      of={[
        ['موضوع', 'پل روستایی'],
        ['قرارداد', undefined],
      ]}
    />,
  )

  expect(screen.getByText('پل روستایی')).toBeDefined()
  expect(screen.queryByText('قرارداد')).toBeNull()
})

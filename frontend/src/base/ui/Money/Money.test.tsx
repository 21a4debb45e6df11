import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { speak } from '~/base/language/language'
import { Money } from './Money'

test('no digit of a large amount is lost, in either language', () => {
  render(<Money amount="9007199254740993" />)
  expect(screen.getByText('۹٬۰۰۷٬۱۹۹٬۲۵۴٬۷۴۰٬۹۹۳')).toBeDefined()

  act(() => speak('en'))
  expect(screen.getByText('9,007,199,254,740,993')).toBeDefined()
})

import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Reference } from './Reference'

test('a reference is isolated from the text around it', () => {
  render(<Reference>1404-0012</Reference>)

  const shown = screen.getByText('1404-0012')
  expect([shown.tagName, shown.getAttribute('dir')]).toEqual(['BDI', 'ltr'])
})

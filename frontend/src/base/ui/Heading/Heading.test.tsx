import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Heading } from './Heading'

test('the tab is called as the page', () => {
  render(<Heading title="سپرده‌ها" />)

  expect(document.title).toBe('سپرده‌ها · امانت')
})

import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Icon } from './Icon'

test('an icon is not read out, and those that point are mirrored with the language', () => {
  const { container } = render(
    <>
      <Icon name="forward" />
      <Icon name="check" />
    </>,
  )
  const [forward, check] = container.querySelectorAll('svg')

  expect(forward?.getAttribute('aria-hidden')).toBe('true')
  expect([forward?.classList.contains('directed'), check?.classList.contains('directed')]).toEqual([true, false])
})

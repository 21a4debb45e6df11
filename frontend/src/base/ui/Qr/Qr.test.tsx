import { render, screen } from '@testing-library/react'
import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { pathOf, Qr } from './Qr'

test('what is dark is drawn, a row’s neighbours together', () => {
  expect(pathOf([[true, true, false], [false, false, true]])).toBe('M0 0h2v1h-2zM2 1h1v1h-1z')
})

test('a code shows the text that it was given, with its quiet edge', async () => {
  render(<Qr of="https://example.ir/verify#abc" label="رسید" />)

  const drawn = await screen.findByRole('img', { name: 'رسید' })

  const { size, data } = encode('https://example.ir/verify#abc', { ecc: 'L', border: 4 })
  expect(drawn.getAttribute('viewBox')).toBe(`0 0 ${size} ${size}`)
  expect(drawn.querySelector('path')?.getAttribute('d')).toBe(pathOf(data))
})

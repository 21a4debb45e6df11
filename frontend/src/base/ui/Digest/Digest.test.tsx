import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Digest } from './Digest'

const DIGEST = 'ee1a65d7e03d902bcc4e189faccefa68e38fddbbca3a20be1c2a1b3b98fdd812'

test('a digest is read in eight groups of eight, and none of it is lost', () => {
  render(<Digest of={DIGEST} />)

  const shown = screen.getByTitle(DIGEST)
  expect([...shown.children].map((group) => group.textContent?.length)).toEqual(Array(8).fill(8))
  expect(shown.textContent).toBe(DIGEST)
})

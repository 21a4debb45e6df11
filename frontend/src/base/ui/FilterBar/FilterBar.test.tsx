import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { FilterText } from './FilterBar'

test('a text counts on Enter, not at every letter', async () => {
  const seek = vi.fn()
  render(<FilterText label="نام" value="" onChange={seek} />)

  await userEvent.type(screen.getByRole('textbox'), 'البرز ')
  expect(seek).not.toHaveBeenCalled()
  await userEvent.keyboard('{Enter}')

  expect(seek).toHaveBeenCalledExactlyOnceWith('البرز')
})

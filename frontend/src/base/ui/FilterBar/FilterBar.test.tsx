import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { FilterAmount, FilterText } from './FilterBar'

test('a text counts on Enter, not at every letter', async () => {
  const seek = vi.fn()
  render(<FilterText label="نام" value="" onChange={seek} />)

  await userEvent.type(screen.getByRole('textbox'), 'البرز ')
  expect(seek).not.toHaveBeenCalled()
  await userEvent.keyboard('{Enter}')

  expect(seek).toHaveBeenCalledExactlyOnceWith('البرز')
})

test('an amount is sought in whole rials, whatever digits it was typed in', async () => {
  const seek = vi.fn()
  render(<FilterAmount label="از مبلغ" value="" onChange={seek} />)

  await userEvent.type(screen.getByRole('textbox'), '۱٬۲۰۰٬۰۰۰{Enter}')

  expect(seek).toHaveBeenCalledExactlyOnceWith('1200000')
})

test('what is no amount is not looked for, and says so', async () => {
  const seek = vi.fn()
  render(<FilterAmount label="از مبلغ" value="" onChange={seek} />)

  await userEvent.type(screen.getByRole('textbox'), '12.5{Enter}')

  expect(seek).not.toHaveBeenCalledWith(expect.stringMatching(/./))
  expect(screen.getByText(/بدون اعشار/)).toBeDefined()
})

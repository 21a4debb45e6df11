import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Dialog } from './Dialog'

test('Escape leaves a dialog that may be left', async () => {
  const close = vi.fn()
  render(
    <Dialog title="ابطال سپرده" isOpen onClose={close}>
      <button>باشد</button>
    </Dialog>,
  )
  expect(screen.getByRole('dialog', { name: 'ابطال سپرده' })).toBeDefined()

  await userEvent.keyboard('{Escape}')

  expect(close).toHaveBeenCalledOnce()
})

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

test('a double click on what opens a dialog does not leave it again, a later click beside it does', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const close = vi.fn()
  render(
    <Dialog title="ابطال سپرده" isOpen onClose={close}>
      <button>باشد</button>
    </Dialog>,
  )
  const beside = document.querySelector('[data-rac]') ?? document.body

  vi.advanceTimersByTime(200)
  await userEvent.click(beside)
  expect(close).not.toHaveBeenCalled()

  vi.advanceTimersByTime(800)
  await userEvent.click(beside)
  expect(close).toHaveBeenCalledOnce()
  vi.useRealTimers()
})

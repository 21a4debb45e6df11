import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Button } from './Button'

test('a pending button keeps its name and does nothing when pressed', async () => {
  const press = vi.fn()
  const { rerender } = render(<Button onPress={press}>ثبت</Button>)
  await userEvent.click(screen.getByRole('button', { name: 'ثبت' }))
  expect(press).toHaveBeenCalledTimes(1)

  rerender(
    <Button onPress={press} isPending>
      ثبت
    </Button>,
  )
  await userEvent.click(screen.getByRole('button', { name: /ثبت/ }))
  expect(press).toHaveBeenCalledTimes(1)
})

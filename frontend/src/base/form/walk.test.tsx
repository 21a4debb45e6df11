import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { walk } from './walk'

function Example({ onSend }: { onSend: () => void }) {
  return (
    <form
      onKeyDownCapture={walk}
      onSubmit={(event) => {
        event.preventDefault()
        onSend()
      }}
    >
      <input aria-label="اول" />
      <button type="button">تقویم</button>
      <select aria-label="دوم">
        <option>یک</option>
      </select>
      <input aria-label="سوم" />
      <button type="submit">ثبت</button>
    </form>
  )
}

test('Enter goes from field to field, past buttons, and sends from the last', async () => {
  const send = vi.fn()
  render(<Example onSend={send} />)
  await userEvent.click(screen.getByLabelText('اول'))
  await userEvent.keyboard('{Enter}')
  expect(document.activeElement).toBe(screen.getByLabelText('دوم'))
  await userEvent.keyboard('{Enter}')
  expect(document.activeElement).toBe(screen.getByLabelText('سوم'))
  expect(send).not.toHaveBeenCalled()
  await userEvent.keyboard('{Enter}')
  expect(send).toHaveBeenCalledTimes(1)
})

test('Ctrl and Enter send from everywhere', async () => {
  const send = vi.fn()
  render(<Example onSend={send} />)
  await userEvent.click(screen.getByLabelText('اول'))
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  expect(send).toHaveBeenCalledTimes(1)
})

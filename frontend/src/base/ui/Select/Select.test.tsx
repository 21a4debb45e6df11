import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Form } from 'react-aria-components/Form'
import { expect, test, vi } from 'vitest'
import { Select } from './Select'

const KINDS = [
  ['bid_bond', 'شرکت در مناقصه'],
  ['retention', 'حسن انجام کار'],
] as const

test('a choice is told by its value, and no choice as empty', async () => {
  const choose = vi.fn()
  render(<Select label="نوع" options={KINDS} value="bid_bond" onChange={choose} none="همه" />)

  await userEvent.selectOptions(screen.getByLabelText('نوع'), 'حسن انجام کار')
  await userEvent.selectOptions(screen.getByLabelText('نوع'), 'همه')

  expect(choose.mock.calls).toEqual([['retention'], ['']])
})

test('what the API says of a choice stands at it', () => {
  render(
    <Form validationErrors={{ '/kind': 'این خانه نباید خالی باشد.' }}>
      <Select name="/kind" label="نوع" options={KINDS} value="" onChange={vi.fn()} />
    </Form>,
  )

  const choice = screen.getByLabelText('نوع')
  expect(choice.getAttribute('aria-invalid')).toBe('true')
  expect(document.getElementById(choice.getAttribute('aria-describedby') ?? '')?.textContent).toBe('این خانه نباید خالی باشد.')
})

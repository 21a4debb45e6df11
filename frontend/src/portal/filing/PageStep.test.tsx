import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { speak } from '~/base/language/language'
import { FORM } from './example'
import { askedPages, type FormAnswer, type FormField, type Values } from './form'
import { FieldInput } from './FieldInput'
import { PageStep } from './PageStep'

const goOn = vi.fn()

function Page({ number, first = {} }: { number: number; first?: Values }) {
  const [values, setValues] = useState<Values>(first)
  const page = askedPages(FORM, values).find((page) => page.number === number)
  return page ? <PageStep page={page} values={values} onChange={(name, value) => setValues({ ...values, [name]: value })} onContinue={goOn} refused={null} /> : null
}

const next = () => userEvent.click(screen.getByRole('button', { name: 'ادامه' }))

test('what is missing is said when one goes on, with the focus and the way there; a condition brings its question', async () => {
  render(<Page number={1} />)
  await next()
  expect(document.activeElement).toBe(screen.getByRole('alert'))
  expect(goOn).not.toHaveBeenCalled()

  await userEvent.click(screen.getByLabelText('گزینهٔ credit'))
  await userEvent.type(screen.getByLabelText('شمارهٔ بستانکاری'), '۱۴۰۴۰۰۰۰۰۴۲۵۷')
  await next()

  expect(goOn).toHaveBeenCalledOnce()
})

test('what cannot be read does not get lost where no answer is needed', async () => {
  goOn.mockClear()
  render(<Page number={3} />)
  await userEvent.type(screen.getByLabelText(/مبلغ/), 'پنج')

  await next()

  expect(screen.getByRole('alert').textContent).toContain('«مبلغ» را درست بنویسید')
  expect(goOn).not.toHaveBeenCalled()
})

const KINDS: [FormAnswer, boolean, string][] = [
  [{ text: { min_length: 1, max_length: 10 } }, true, 'input[type=text]'],
  [{ text: { min_length: 1, max_length: 10, is_multiline: true } }, true, 'textarea'],
  [{ choice: { options: [{ value: 'a', label_fa: 'آ', label_en: 'A' }] } }, true, 'input[type=radio]'],
  [{ choice: { options: [{ value: 'a', label_fa: 'آ', label_en: 'A' }] } }, false, 'select'],
  [{ choice: { options: Array.from({ length: 9 }, (_, at) => ({ value: `v${at}`, label_fa: `${at}`, label_en: `${at}` })) } }, true, 'select'],
  [{ choice: { options: [{ value: 'a', label_fa: 'آ', label_en: 'A' }], is_several: true } }, true, 'input[type=checkbox]'],
  [{ jalali_day: {} }, true, 'input[aria-keyshortcuts]'],
  [{ amount: {} }, true, 'input[inputmode=numeric]'],
  [{ national_id: {} }, true, 'input[inputmode=numeric][dir=ltr]'],
  [{ legal_id: {} }, true, 'input[inputmode=numeric][dir=ltr]'],
  [{ credit_number: {} }, true, 'input[inputmode=numeric][dir=ltr]'],
  [{ sheba: {} }, true, 'input[dir=ltr]'],
  [{ file: { file_types: ['pdf'], most_bytes: 1, most_files: 1 } }, false, 'input[type=file]'],
]

test.each(KINDS)('%j (required: %s) is answered by %s', async (answer, is_required, selector) => {
  const field: FormField = { name: 'it', label_fa: 'پرسش', label_en: 'Question', is_required, answer }
  const { container } = render(
    <QueryClientProvider client={new QueryClient()}>
      <FieldInput field={field} value={undefined} uploads={{}} onChange={() => undefined} />
    </QueryClientProvider>,
  )

  await waitFor(() => expect(container.querySelector(selector)).not.toBeNull())
  expect(container.querySelector('[name="/answers/it"], [data-field="/answers/it"]')).not.toBeNull()
  act(() => speak('en'))
  expect(container.textContent).toContain('Question')
})

import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { Form } from 'react-aria-components/Form'
import { expect, test } from 'vitest'
import { missing } from './missing'
import { useFieldErrors } from './useFieldErrors'
import { TextField } from '~/base/ui/TextField/TextField'

const LACKS = missing([
  ['/subject', '', 'موضوع را بنویسید.'],
  ['/name', '', 'نام را بنویسید.'],
])

function Refused() {
  const [draft, setDraft] = useState({ subject: '', name: '' })
  return (
    <Form {...useFieldErrors(LACKS)}>
      <TextField name="/subject" label="موضوع" value={draft.subject} onChange={(subject) => setDraft({ ...draft, subject })} />
      <TextField name="/name" label="نام" value={draft.name} onChange={(name) => setDraft({ ...draft, name })} />
    </Form>
  )
}

test('what was refused is said until something else is written, and no longer', async () => {
  render(<Refused />)
  expect(screen.getByText('موضوع را بنویسید.')).toBeDefined()

  await userEvent.type(screen.getByLabelText('موضوع'), 'پ')

  // While the field still has the focus: nothing moves when it is left.
  expect(screen.queryByText('موضوع را بنویسید.')).toBeNull()
  expect(screen.getByText('نام را بنویسید.')).toBeDefined()

  await userEvent.type(screen.getByLabelText('نام'), 'ر')

  expect(screen.queryByText('موضوع را بنویسید.')).toBeNull()
  expect(screen.queryByText('نام را بنویسید.')).toBeNull()
})

import { useState } from 'react'
import { Form } from 'react-aria-components/Form'
import type { Example } from '~/base/gallery/example'
import { DayField } from './DayField'

function Writing({ first = '', ...props }: { first?: string; min?: string; max?: string; isRequired?: boolean }) {
  const [day, setDay] = useState(first)
  return <DayField name="/receipt_on" label="تاریخ واریز" value={day} onChange={setDay} {...props} />
}

export default {
  empty: <Writing />,
  written: <Writing first="2025-03-20" />,
  'between two days': <Writing first="2025-08-03" min="2025-07-23" max="2025-08-10" />,
  'too late': <Writing first="2025-08-03" max="2025-08-01" isRequired={false} />,
  refused: (
    <Form validationErrors={{ '/receipt_on': 'این روز پس از امروز است.' }}>
      <Writing first="2025-08-03" />
    </Form>
  ),
} satisfies Example

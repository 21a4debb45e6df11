import { useState } from 'react'
import { Form } from 'react-aria-components/Form'
import type { Example } from '~/base/gallery/example'
import { CheckGroup } from './CheckGroup'

const ASKED = [
  { key: 'received', text: 'رسیدن سپرده به خزانه' },
  { key: 'balance', text: 'ماندهٔ سپرده', note: 'پس از کسر استردادها' },
  { key: 'hold', text: 'توقیف بودن سپرده', isDisabled: true },
] as const

function Choosing({ isRequired }: { isRequired?: boolean }) {
  const [value, setValue] = useState<readonly (typeof ASKED)[number]['key'][]>(['received'])
  return <CheckGroup name="/asked" label="دربارهٔ چه می‌پرسید؟" hint="هرچه می‌خواهید برگزینید." options={ASKED} value={value} onChange={setValue} {...(isRequired === undefined ? {} : { isRequired })} />
}

export default {
  plain: <Choosing />,
  optional: <Choosing isRequired={false} />,
  refused: (
    <Form validationErrors={{ '/asked': 'یکی را برگزینید.' }}>
      <Choosing />
    </Form>
  ),
} satisfies Example

import { useState } from 'react'
import { Form } from 'react-aria-components/Form'
import type { Example } from '~/base/gallery/example'
import { RadioGroup } from './RadioGroup'

const WAYS = [
  { key: 'depositor', text: 'به خود سپرده‌گذار', note: 'به حسابی که از آن واریز شده است.' },
  { key: 'successor', text: 'به جانشین او', note: 'با مدرک جانشینی.' },
  { key: 'revenue', text: 'به درآمد عمومی', note: 'با حکم قطعی.', isDisabled: true },
] as const

function Choosing({ first = '' }: { first?: (typeof WAYS)[number]['key'] | '' }) {
  const [value, setValue] = useState<(typeof WAYS)[number]['key'] | ''>(first)
  return <RadioGroup name="/payee" label="گیرنده" options={WAYS} value={value} onChange={setValue} />
}

export default {
  empty: <Choosing />,
  chosen: <Choosing first="depositor" />,
  refused: (
    <Form validationErrors={{ '/payee': 'گیرنده را بگویید.' }}>
      <Choosing />
    </Form>
  ),
} satisfies Example

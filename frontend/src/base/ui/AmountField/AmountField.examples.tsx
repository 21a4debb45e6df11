import { useState } from 'react'
import { Form } from 'react-aria-components/Form'
import type { Example } from '~/base/gallery/example'
import { AmountField } from './AmountField'

function Writing({ first = '', ...props }: { first?: string; max?: string; isRequired?: boolean }) {
  const [amount, setAmount] = useState(first)
  return <AmountField name="/amount" label="مبلغ (ریال)" hint="چنان که در قبض آمده است" value={amount} onChange={setAmount} {...props} />
}

export default {
  empty: <Writing />,
  written: <Writing first="250000000" />,
  optional: <Writing isRequired={false} />,
  'above what may be written': <Writing first="250000000" max="100000000" />,
  refused: (
    <Form validationErrors={{ '/amount': 'مبلغ بیش از مانده است.' }}>
      <Writing first="250000000" />
    </Form>
  ),
} satisfies Example

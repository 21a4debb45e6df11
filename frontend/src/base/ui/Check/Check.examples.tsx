import { useState } from 'react'
import { Form } from 'react-aria-components/Form'
import type { Example } from '~/base/gallery/example'
import { Check } from './Check'

function Answering({ hint, isDisabled = false }: { hint?: string; isDisabled?: boolean }) {
  const [value, setValue] = useState(false)
  return <Check name="/is_seen" label="اصل قبض را دیده‌ام" hint={hint} value={value} onChange={setValue} isDisabled={isDisabled} />
}

export default {
  plain: <Answering />,
  'with a hint': <Answering hint="بی آن امضا نمی‌شود." />,
  disabled: <Answering isDisabled />,
  refused: (
    <Form validationErrors={{ '/is_seen': 'باید اصل قبض را ببینید.' }}>
      <Answering />
    </Form>
  ),
} satisfies Example

import { Form } from 'react-aria-components/Form'
import type { Example } from '~/base/gallery/example'
import { TextField } from './TextField'

export default {
  plain: <TextField label="موضوع" hint="چنان که در قرارداد آمده است" />,
  optional: <TextField label="شمارهٔ قرارداد" isRequired={false} />,
  code: <TextField label="نام کاربری" isCode defaultValue="r.ahmadi" />,
  lines: <TextField label="توضیح" lines={3} />,
  refused: (
    <Form validationErrors={{ '/subject': 'موضوع را بنویسید.' }}>
      <TextField name="/subject" label="موضوع" />
    </Form>
  ),
  disabled: <TextField label="موضوع" isDisabled defaultValue="پل روستایی" />,
} satisfies Example

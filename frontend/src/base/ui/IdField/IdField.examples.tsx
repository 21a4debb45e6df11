import { useState } from 'react'
import { Form } from 'react-aria-components/Form'
import type { Example } from '~/base/gallery/example'
import { IdField } from './IdField'
import type { IdKind } from './kinds'

function Writing({ label, kind, first = '' }: { label: string; kind: IdKind; first?: string }) {
  const [id, setId] = useState(first)
  return <IdField name="/id" label={label} kind={kind} value={id} onChange={setId} />
}

export default {
  'national id': <Writing label="کد ملی" kind="national_id" first="1360123458" />,
  'a wrong one': <Writing label="کد ملی" kind="national_id" first="1360123459" />,
  'either kind of person': <Writing label="کد ملی یا شناسهٔ ملی" kind="person" first="14003001239" />,
  Sheba: <Writing label="شمارهٔ شبا" kind="sheba" first="IR780100004001000001234567" />,
  'a Sheba begun': <Writing label="شمارهٔ شبا" kind="sheba" first="IR78010" />,
  'credit number': <Writing label="شمارهٔ بستانکاری" kind="credit_number" first="1404000004257" />,
  'tracking reference': <Writing label="کد رهگیری" kind="tracking_reference" first="100000000000425" />,
  'payment identifier': <Writing label="شناسهٔ واریز" kind="payment_identifier" first="12800016010400000000004230" />,
  refused: (
    <Form validationErrors={{ '/id': 'این شبا از آنِ این سپرده‌گذار نیست.' }}>
      <Writing label="شمارهٔ شبا" kind="sheba" first="IR780100004001000001234567" />
    </Form>
  ),
} satisfies Example

import { useState } from 'react'
import { Form } from 'react-aria-components/Form'
import type { Example } from '~/base/gallery/example'
import { Combobox } from './Combobox'

const AGENCIES = [
  { key: 'roads', text: 'اداره کل راه و شهرسازی', note: '12800016' },
  { key: 'water', text: 'شرکت آب منطقه‌ای', note: '12800024' },
  { key: 'health', text: 'دانشگاه علوم پزشکی', note: '12800032' },
]

function Choosing({ first = '', isRequired }: { first?: string; isRequired?: boolean }) {
  const [agency, setAgency] = useState(first)
  return <Combobox name="/agency_id" label="دستگاه" options={AGENCIES} value={agency} onChange={setAgency} {...(isRequired === undefined ? {} : { isRequired })} />
}

export default {
  empty: <Choosing />,
  chosen: <Choosing first="water" isRequired={false} />,
  refused: (
    <Form validationErrors={{ '/agency_id': 'دستگاه را بگویید.' }}>
      <Choosing />
    </Form>
  ),
} satisfies Example

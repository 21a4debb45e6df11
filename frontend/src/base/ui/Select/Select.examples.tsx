import { useState } from 'react'
import type { Example } from '~/base/gallery/example'
import { Select } from './Select'

const KINDS = [
  ['bid_bond', 'شرکت در مناقصه'],
  ['retention', 'حسن انجام کار'],
] as const

function Choosing({ error }: { error?: string }) {
  const [value, setValue] = useState<(typeof KINDS)[number][0] | ''>('')
  return <Select label="نوع سپرده" options={KINDS} value={value} onChange={setValue} none="همه" error={error} />
}

export default { plain: <Choosing />, refused: <Choosing error="نوع سپرده را بگویید." /> } satisfies Example

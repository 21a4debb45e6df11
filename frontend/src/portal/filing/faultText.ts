import { grouped, jalaliDay } from '~/base/language/numbers'
import { isolate } from '~/base/language/isolate'
import type { Fault } from './check'
import type { useFilingTexts } from './filing-texts'

/** What is wrong with the answer to a question, as a sentence that names the question. */
export function faultText(fault: Fault, label: string, { faults: t }: ReturnType<typeof useFilingTexts>): string {
  switch (fault.code) {
    case 'short':
    case 'long':
      return t[fault.code](label, grouped(fault.limit))
    case 'early':
    case 'late':
      return t[fault.code](label, isolate(jalaliDay(fault.limit)))
    case 'below':
    case 'above':
      return t[fault.code](label, grouped(fault.limit))
    default:
      return t[fault.code](label)
  }
}

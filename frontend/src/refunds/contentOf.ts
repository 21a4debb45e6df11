import type { Words } from '~/base/words/words'
import { grouped, jalaliDay } from '~/base/language/numbers'
import { isolate } from '~/base/language/isolate'
import type { useRefundsTexts } from './refunds-texts'
import type { Refund } from './stages'

/** The content of a request, line by line: everything that a signature covers. */
export function contentOf(refund: Refund, t: ReturnType<typeof useRefundsTexts>, words: Words): [string, string][] {
  const { fields } = words
  const lines: [string, string][] = [
    [fields.state, words.RefundState[refund.state]],
    [fields['Refund.number'], refund.number ? isolate(refund.number) : ''],
    [fields.letter_number, refund.letter_number ?? ''],
    [fields.letter_on, refund.letter_on ? jalaliDay(refund.letter_on) : ''],
    [fields['Refund.note'], refund.note ?? ''],
    [fields.payee_mode, words.PayeeMode[refund.payee_mode]],
    [fields.total, grouped(refund.total)],
    ...(refund.rows ?? []).map((row): [string, string] => [
      t.row(grouped(row.row_number)),
      [isolate(row.receipt_number), isolate(row.credit_number), grouped(row.amount), words.RefundReason[row.reason], t.payeeNumber(grouped(row.payee_number))].join(' · '),
    ]),
    ...(refund.payees ?? []).map((payee): [string, string] => [
      t.payeeNumber(grouped(payee.payee_number)),
      [payee.name, isolate(payee.sheba), payee.identifier ?? '', grouped(payee.amount)].filter(Boolean).join(' · '),
    ]),
    ...(refund.attachments ?? []).map((one): [string, string] => [`${words.Document[one.document]} ${isolate(one.sha256.slice(0, 8))}`, one.file_name]),
  ]
  return lines.filter(([, text]) => text !== '')
}

import { expect, test } from 'vitest'
import { fileOf, readReceipt } from './receipt'

const RECEIPT = {
  version: 'amanat/receipt/1',
  office: '00',
  reference: '100000000000425',
  service: 'general-request',
  service_title_fa: 'درخواست «عمومی»',
  service_title_en: 'General "request"',
  filed_sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  filed_at: '2025-08-10T06:30:00Z',
  key_id: 'q83vEjRWeJCr',
  signature: 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJCrze8SNFZ4kA',
}
const compact = Buffer.from(JSON.stringify(RECEIPT)).toString('base64url')

test.each([
  ['a file', JSON.stringify(RECEIPT, null, 2)],
  ['a file with a mark at its beginning', `\ufeff${JSON.stringify(RECEIPT)}`],
  ['a fragment', `#${compact}`],
  ['a link', `https://khazaneh.example.ir/verify#${compact}`],
  ['a link that a mail broke', `https://khazaneh.example.ir/verify#${compact.slice(0, 70)}\r\n${compact.slice(70)}`],
])('%s is read, in Persian as it was signed', (_, brought) => {
  expect(readReceipt(brought)).toEqual(RECEIPT)
})

test.each([
  ['nothing', ''],
  ['a reference', '100000000000425'],
  ['a link to something else', 'https://khazaneh.example.ir/track#q83vEjRWeJCrze8SNFZ4kA'],
  ['a part of it', compact.slice(0, -40)],
  ['no signature', JSON.stringify({ ...RECEIPT, signature: undefined })],
  ['more than a receipt says', JSON.stringify({ ...RECEIPT, remark: 'x' })],
  ['a number for a text', JSON.stringify({ ...RECEIPT, office: 0 })],
])('%s is no receipt', (_, brought) => {
  expect(readReceipt(brought)).toBeNull()
})

test('the file that people keep is read again', async () => {
  const { name, content } = fileOf(RECEIPT)
  expect(name).toBe('receipt-100000000000425.json')
  expect(readReceipt(await content.text())).toEqual(RECEIPT)
})

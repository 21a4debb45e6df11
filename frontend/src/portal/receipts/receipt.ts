// A receipt as people bring it: as a link, as the text in its fragment, or as the file that they kept.

import type { components } from '~/base/api/schema'

export type CaseReceipt = components['schemas']['CaseReceipt']

const NEEDED = ['version', 'office', 'reference', 'service', 'service_title_fa', 'service_title_en', 'filed_sha256', 'filed_at', 'key_id', 'signature']
const ALLOWED = [...NEEDED, 'service_level', 'service_level_number', 'answer_due_at']

/** More than any receipt has; a file that is larger is not read. */
export const MOST_BYTES = 20_000

/** The receipt in what was brought; null where there is none. Whether it is genuine only the office can say. */
export function readReceipt(brought: string): CaseReceipt | null {
  const text = brought.trim().replace(/^\ufeff/, '')
  const json = text.startsWith('{') ? text : unpacked(text.slice(text.indexOf('#') + 1))
  return json === null ? null : receiptIn(json)
}

function receiptIn(json: string): CaseReceipt | null {
  try {
    const read = JSON.parse(json) as unknown
    if (typeof read !== 'object' || read === null) return null
    const members = Object.entries(read)
    const isOne = NEEDED.every((name) => name in read) && members.every(([name, value]) => ALLOWED.includes(name) && typeof value === 'string' && value !== '')
    return isOne ? (read as CaseReceipt) : null
  } catch {
    return null
  }
}

/** What stands in base64url without padding; lines that a mail has broken are put together. */
function unpacked(compact: string): string | null {
  const text = compact.replace(/\s+/g, '')
  if (!/^[\w-]+$/.test(text)) return null
  try {
    const bytes = Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** A receipt as a file that people keep, and that `amanat verify` reads. */
export function fileOf(receipt: CaseReceipt): { name: string; content: Blob } {
  return { name: `receipt-${receipt.reference}.json`, content: new Blob([`${JSON.stringify(receipt, null, 2)}\n`], { type: 'application/json' }) }
}

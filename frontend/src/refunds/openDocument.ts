import { ask } from '~/base/api/client'
import { refusal } from '~/base/api/problem'

/** Brings a document of a refund. The API answers it as a file, behind the sign-in: an address alone would not open it. */
async function bring(refund: string, attachment: string): Promise<string> {
  const response = await ask(new Request(`/v1/refunds/${refund}/attachments/${attachment}`))
  if (!response.ok) throw await refusal(response)
  return URL.createObjectURL(await response.blob())
}

/** Shows a document in a tab of its own. */
export async function openDocument(refund: string, attachment: string): Promise<void> {
  const address = await bring(refund, attachment)
  globalThis.open(address, '_blank', 'noopener')
  release(address)
}

/** Saves a document under its name. */
export async function saveDocument(refund: string, attachment: string, name: string): Promise<void> {
  const address = await bring(refund, attachment)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  release(address)
}

/** The copy in memory is let go once the browser has had time to read it. */
function release(address: string): void {
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

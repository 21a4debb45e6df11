// Files that the API makes: they are fetched with the person's token, and saved under the name that the API gives them.

import { ask } from './client'
import { refusal } from './problem'

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
export const CSV = 'text/csv'
/** What a file may be asked for as. */
export type FileType = typeof XLSX | typeof CSV

/** A whole list may be long: its file is waited for longer than an answer. */
const PATIENCE_MS = 10 * 60_000

export interface Wanted {
  path: string
  filters?: object
  type: FileType
  /** The name of the file where the API gives none, without its ending. */
  name: string
  /** What is sent, where the file answers to a file. */
  sent?: File
}

/** Fetches a file and saves it; a refusal is thrown. */
export async function download({ path, filters = {}, type, name, sent }: Wanted): Promise<void> {
  const given = Object.entries(filters).filter(([, value]) => value !== undefined && value !== '')
  const query = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString()
  const address = new URL(query ? `${path}?${query}` : path, location.origin)
  const headers: Record<string, string> = { Accept: type, ...(sent ? { 'Content-Type': typeOf(sent) } : {}) }
  const response = await ask(new Request(address, { headers, ...(sent ? { method: 'POST', body: sent } : {}) }), PATIENCE_MS)
  if (!response.ok) throw await refusal(response)
  // A list that is not made into files answers as it always does.
  if (!response.headers.get('content-type')?.startsWith(type)) throw new Error(`no ${type}`)
  const named = nameIn(response.headers.get('content-disposition')) ?? `${name}.${type === XLSX ? 'xlsx' : 'csv'}`
  save(await response.blob(), named)
}

/** The type of a chosen file, by its name: browsers call CSV what the spreadsheet program on the machine calls it. */
export function typeOf(file: File): FileType {
  return /\.xls[xm]?$/i.test(file.name) ? XLSX : CSV
}

/** The file name in a `Content-Disposition`, the one in the reader's script first. */
export function nameIn(disposition: string | null): string | null {
  if (!disposition) return null
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1]
  if (encoded) return decodeURIComponent(encoded)
  return /filename="?([^";]+)"?/i.exec(disposition)?.[1] ?? null
}

/** Saves a file that is there already. */
export function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  // Chromium writes a half-space as an underscore.
  link.download = name.replaceAll('\u200c', ' ')
  link.click()
  // The browser has to have begun with it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

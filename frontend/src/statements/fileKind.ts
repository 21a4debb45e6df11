/** What a file of statements can be. */
export type FileKind = 'camt' | 'mt940' | 'csv' | 'unknown'

/** Bytes of a file that tell what it is. */
const BEGINNING = 4096

/** Under which type a file is sent; the API itself looks at the content. */
const CONTENT_TYPES: Record<FileKind, string> = { camt: 'application/xml', mt940: 'text/plain', csv: 'text/csv', unknown: 'text/plain' }

/** What a file seems to be, by its beginning; how it is called does not count. */
export function fileKind(beginning: string): FileKind {
  const text = beginning.replace(/^\uFEFF/, '').trimStart()
  if (text.startsWith('<')) return 'camt'
  if (/^(\{1:|:20:)/.test(text) || /^:(25|28C?|60[FM]):/m.test(text)) return 'mt940'
  return /^[^\n]*[,;\t]/.test(text) ? 'csv' : 'unknown'
}

/** The type under which a file is sent. */
export async function typeOf(file: File): Promise<string> {
  return CONTENT_TYPES[fileKind(await file.slice(0, BEGINNING).text())]
}

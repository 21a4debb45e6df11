/** What is wrong with a file, as far as its name and size tell; `null` where nothing is. */
export function judgeFile(file: File, accept: string, maxBytes: number): 'type' | 'empty' | 'size' | null {
  if (!isAccepted(file, accept)) return 'type'
  if (file.size === 0) return 'empty'
  return file.size > maxBytes ? 'size' : null
}

/** As browsers read `accept`; dropped and pasted files do not pass their own check. */
function isAccepted(file: File, accept: string): boolean {
  const name = file.name.toLowerCase()
  const kinds = accept.split(',').map((kind) => kind.trim().toLowerCase())
  return kinds.some((kind) => {
    if (kind === '' || kind === '*/*') return true
    if (kind.startsWith('.')) return name.endsWith(kind)
    return kind.endsWith('/*') ? file.type.startsWith(kind.slice(0, -1)) : file.type === kind
  })
}

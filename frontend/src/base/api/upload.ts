// Sends a file and tells how much of it has gone, which `fetch` does not.

/** The answer to a request with a file; `onShare` learns the share that has gone, from 0 to 1. */
export async function upload(request: Request, signal: AbortSignal, onShare: (share: number) => void): Promise<Response> {
  const file = await request.blob()
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest()
    sending.open(request.method, request.url)
    request.headers.forEach((value, name) => sending.setRequestHeader(name, value))
    sending.responseType = 'blob'
    sending.upload.addEventListener('progress', ({ loaded, total }) => onShare(total > 0 ? loaded / total : 1))
    sending.upload.addEventListener('load', () => onShare(1))
    sending.addEventListener('load', () => resolve(new Response(sending.response as Blob, { status: sending.status, headers: headersOf(sending.getAllResponseHeaders()) })))
    sending.addEventListener('error', () => reject(new TypeError('no answer')))
    sending.addEventListener('abort', () => reject(signal.reason as Error))
    signal.addEventListener('abort', () => sending.abort(), { once: true })
    if (signal.aborted) reject(signal.reason as Error)
    else sending.send(file)
  })
}

/** Reads `name: value`, one a line. */
function headersOf(lines: string): Headers {
  const headers = new Headers()
  for (const line of lines.trim().split(/\r?\n/)) {
    const at = line.indexOf(':')
    if (at > 0) headers.append(line.slice(0, at), line.slice(at + 1).trim())
  }
  return headers
}

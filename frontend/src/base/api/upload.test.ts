import { afterEach, expect, test, vi } from 'vitest'
import { upload } from './upload'

/** What the browser offers, as far as it is used; a test plays the network. */
class Sending extends EventTarget {
  static last: Sending | undefined
  upload = new EventTarget()
  headers: Record<string, string> = {}
  opened = ''
  sent?: Blob
  status = 201
  response = new Blob(['{"a":1}'])
  constructor() {
    super()
    Sending.last = this
  }
  open(method: string, url: string) {
    this.opened = `${method} ${url}`
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name.toLowerCase()] = value
  }
  getAllResponseHeaders() {
    return 'content-type: application/json\r\netag: "1.a"\r\n'
  }
  send(file: Blob) {
    this.sent = file
  }
  abort() {
    this.dispatchEvent(new Event('abort'))
  }
}

afterEach(() => vi.unstubAllGlobals())

async function begun(signal = new AbortController().signal) {
  vi.stubGlobal('XMLHttpRequest', Sending)
  Sending.last = undefined
  const shares: number[] = []
  const request = new Request('http://localhost/v1/statements', { method: 'POST', body: new Blob(['abcd']), headers: { 'Content-Type': 'text/csv', 'Idempotency-Key': 'k' } })
  const answer = upload(request, signal, (share) => shares.push(share))
  const sending = await vi.waitFor(() => {
    if (!Sending.last?.sent) throw new Error('not sent yet')
    return Sending.last
  })
  return { answer, shares, sending }
}

test('a file is sent with its headers, and its progress is told', async () => {
  const { answer, shares, sending } = await begun()
  sending.upload.dispatchEvent(Object.assign(new Event('progress'), { loaded: 1, total: 4 }))
  sending.upload.dispatchEvent(new Event('load'))
  sending.dispatchEvent(new Event('load'))

  const response = await answer
  expect(sending.opened).toBe('POST http://localhost/v1/statements')
  expect(sending.headers).toMatchObject({ 'content-type': 'text/csv', 'idempotency-key': 'k' })
  expect(await sending.sent?.text()).toBe('abcd')
  expect(shares).toEqual([0.25, 1])
  expect([response.status, response.headers.get('etag'), await response.json()]).toEqual([201, '"1.a"', { a: 1 }])
})

test('no answer is an error, and so is one that takes too long', async () => {
  const lost = await begun()
  lost.sending.dispatchEvent(new Event('error'))
  await expect(lost.answer).rejects.toThrow('no answer')

  const patience = new AbortController()
  const late = await begun(patience.signal)
  patience.abort(new Error('too long'))
  await expect(late.answer).rejects.toThrow('too long')
})

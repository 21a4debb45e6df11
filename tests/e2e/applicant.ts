// What somebody without an account writes, and what the office does meanwhile, where no page is the matter.

import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'

const PASSWORD = 'sandogh-amanat-1404'

/** Right answers, as people type them: in Persian digits, as they stand on papers. */
const ANSWERS: Record<string, string> = {
  text: 'قرارداد ۱۴۰۴ بهسازی راه روستایی',
  jalali_day: '۱۴۰۴/۰۵/۱۲',
  amount: '۲۵٬۰۰۰٬۰۰۰',
  national_id: '۱۳۶۰۱۲۳۴۵۸',
  legal_id: '۱۴۰۰۳۰۰۱۲۳۹',
  sheba: 'IR78 0100 0040 0100 0001 2345 67',
  credit_number: '۱۴۰۴۰۰۰۰۰۴۲۵۷',
}

/**
 * Answers a service's form page by page, whatever it asks: the first of what may be chosen, something right of all else. Files
 * are `files`' to send; without it none are.
 */
export async function answerForm(page: Page, origin: string, service: string, files?: () => Promise<void>): Promise<void> {
  const { definition } = (await (await fetch(`${origin}/v1/e-services/${service}`)).json()) as any
  for (let step = 'page-1'; step.startsWith('page-'); ) {
    for (const { name, answer } of definition.pages[Number(step.slice(5)) - 1].fields) {
      const field = page.locator(`[name="/answers/${name}"], [data-field="/answers/${name}"]`).first()
      const [kind = ''] = Object.keys(answer)
      if (kind === 'file') await files?.()
      if (kind === 'file' || (await field.count()) === 0) continue
      if (kind !== 'choice') await field.fill((ANSWERS[kind] ?? '').slice(0, answer.text?.max_length))
      else if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption({ index: 1 })
      else await field.check({ force: true })
    }
    await page.locator('main form button[type=submit]').click()
    await page.waitForURL((address) => (address.searchParams.get('step') ?? 'page-1') !== step)
    step = new URL(page.url()).searchParams.get('step') ?? ''
    await page.locator(`main ${step === 'check' ? 'dl' : 'form'}`).first().waitFor()
  }
}

/** Somebody of the staff at the API: `act` does one thing to a request, or a complaint, as of its present version. */
export async function officer(origin: string, username: string) {
  const json = { 'Content-Type': 'application/json' }
  const signedIn = await fetch(`${origin}/v1/sessions`, { method: 'POST', headers: json, body: JSON.stringify({ username, password: PASSWORD }) })
  const { access_token } = (await signedIn.json()) as { access_token: string }
  const headers = { ...json, Authorization: `Bearer ${access_token}` }
  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${origin}${path}`, { ...init, headers: { ...headers, ...init.headers } })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return { body: (await answer.json()) as any, version: answer.headers.get('etag') ?? '' }
  }
  return {
    look: async (path: string) => (await ask(path)).body,
    send: async (path: string, body: object) => (await ask(path, { method: 'POST', headers: { 'Idempotency-Key': randomUUID() }, body: JSON.stringify(body) })).body,
    act: async (request: string, verb: string, body: object, of = 'requests') => {
      const { version } = await ask(`/v1/${of}/${request}`)
      await ask(`/v1/${of}/${request}/${verb}`, { method: 'POST', headers: { 'Idempotency-Key': randomUUID(), 'If-Match': version }, body: JSON.stringify(body) })
    },
  }
}

import { readFile } from 'node:fs/promises'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import publicWords from '../../frontend/src/base/words/public'
import { answerForm, officer } from './applicant'
import { faultsOf } from './axe'
import { browse, type Language, Person } from './browser'
import type { Engine } from './server'

let browser: Browser
beforeAll(async () => {
  browser = await browse()
})
afterAll(() => browser.close())

const TEXTS = {
  fa: { sending: 'در حال ارسال…', send: 'ثبت درخواست', refresh: 'تازه کردن', large: /بزرگ‌تر/, type: /پذیرفته نمی‌شود/, empty: /خالی است/, save: 'دریافت', submit: 'ثبت درخواست', open: 'دیدن درخواست' },
  en: { sending: 'Sending…', send: 'File the request', refresh: 'Refresh', large: /larger than/, type: /not taken/, empty: /is empty/, save: 'Download', submit: 'File the request', open: 'See the request' },
}

/** A sound PDF of so many bytes. */
function letter(size: number): Buffer {
  const [head, end] = ['%PDF-1.4\nxref\n', '\nstartxref\n9\n%%EOF\n']
  return Buffer.from(head + 'x'.repeat(size - head.length - end.length) + end)
}

/** A sound picture of one point. */
const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

const pdf = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer })

/** Chooses a file, and waits until it has arrived. */
async function choose(place: Locator, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await place.locator('input[type=file]').setInputFiles(file)
  await place.locator('ul li').filter({ hasText: file.name }).waitFor()
}

/** Presses a button that saves a file; what was saved, under which name. */
async function saved(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

const latin = (text: string) => text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf)).replace(/\D/g, '')

describe.each<{ engine: Engine; language: Language; width: number }>([
  { engine: 'sqlite', language: 'fa', width: 360 },
  { engine: 'postgres', language: 'en', width: 1280 },
])('on $engine in $language', ({ engine, language, width }) => {
  const origin = inject('origins')[engine]
  const t = TEXTS[language]
  const words = publicWords[language]

  test('files are refused, sent, taken away, filed, and saved by the staff and by whoever sent them', async () => {
    const person = await Person.of(browser, origin, { language, width })
    const { page } = person
    const main = page.getByRole('main')
    await page.goto(`${origin}/e-services/general-request/file`)
    await main.locator('form').waitFor()
    await answerForm(page, origin, 'general-request', async () => {
      const alert = main.getByRole('alert')
      const input = main.locator('input[type=file]')
      // What the page sees by itself is not sent at all.
      let sent = 0
      await page.route('**/v1/uploads*', async (route) => {
        sent += 1
        // Long enough for the progress to be seen.
        await new Promise((resolve) => setTimeout(resolve, 500))
        await route.continue()
      })
      await input.setInputFiles(pdf('large.pdf', letter(5 * 1024 * 1024 + 1)))
      await alert.getByText(t.large).waitFor()
      await input.setInputFiles({ name: 'letter.docx', mimeType: 'application/msword', buffer: Buffer.from('x') })
      await alert.getByText(t.type).waitFor()
      await input.setInputFiles(pdf('empty.pdf', Buffer.alloc(0)))
      await alert.getByText(t.empty).waitFor()
      expect(sent).toBe(0)
      expect(await faultsOf(page)).toEqual([])
      // What only the office can see it says, under the file.
      await input.setInputFiles(pdf('words.pdf', Buffer.from('only words')))
      await main.getByRole('progressbar', { name: t.sending }).waitFor()
      await alert.filter({ hasNotText: t.empty }).first().waitFor()
      expect(await alert.first().innerText()).not.toMatch(/undefined|\[object/)

      await choose(main, pdf('letter.pdf', letter(700_000)))
      await choose(main, { name: 'receipt.png', mimeType: 'image/png', buffer: PICTURE })
      await choose(main, pdf('mistake.pdf', letter(60)))
      await main.locator('ul li').filter({ hasText: 'mistake.pdf' }).getByRole('button').click()
      await main.locator('ul li').filter({ hasText: 'mistake.pdf' }).waitFor({ state: 'detached' })
      expect(sent).toBe(4)
      expect(await faultsOf(page)).toEqual([])
    })
    await page.locator('[name="/applicant/name"]').fill('مریم رضایی')
    await page.locator('[name="/applicant/mobile"]').fill('۰۹۱۲ ۱۲۳ ۴۵۶۷')
    await main.locator('form button[type=submit]').click()
    await main.getByText('letter.pdf').waitFor()
    expect(await main.getByText('mistake.pdf').count()).toBe(0)
    await page.getByRole('button', { name: t.send }).click()
    await page.waitForURL('**/filed/*')
    const [reference = '', pin = ''] = await main.locator('dd').allInnerTexts()

    const head = await officer(origin, 'office.head')
    const clerk = await officer(origin, 'deposit.clerk')
    const { items } = await head.look(`/v1/requests?reference=${latin(reference)}`)
    const request = items[0].id
    const { items: units } = await head.look('/v1/units')
    await head.act(request, 'triage', { unit_id: items[0].unit_id ?? units[0].id, priority: 'normal' })
    await head.act(request, 'assignment', { assignee_id: (await clerk.look('/v1/me')).id })
    await clerk.act(request, 'review', {})
    await clerk.act(request, 'question', { question: 'مفاصاحساب را بفرستید.' })

    // The applicant replies with another file, and saves one of the first.
    await page.goto(`${origin}/track`)
    await page.locator('[name="/reference"]').fill(reference)
    await page.locator('[name="/pin"]').fill(pin)
    await main.locator('form button[type=submit]').click()
    const own = await saved(page, page.getByRole('button', { name: `${t.save} letter.pdf` }))
    expect([own.name, own.bytes.equals(letter(700_000))]).toEqual(['letter.pdf', true])
    await choose(main.locator('form'), pdf('clearance.pdf', letter(90)))
    await page.locator('[name="/text"]').fill('پیوست است.')
    await main.locator('form button[type=submit]').click()
    await main.getByText(words.CaseNext.office_works).waitFor()
    await page.getByRole('button', { name: `${t.save} clearance.pdf` }).waitFor()
    expect(await faultsOf(page)).toEqual([])
    person.expectNoFaults()
    await person.leave()

    const staff = await (await Person.of(browser, origin, { language })).signIn('deposit.clerk', `/requests/${request}`)
    for (const [name, bytes] of [
      ['letter.pdf', letter(700_000)],
      ['receipt.png', PICTURE],
      ['clearance.pdf', letter(90)],
    ] as const) {
      const got = await saved(staff.page, staff.page.getByRole('button', { name: `${t.save} ${name}` }))
      expect([got.name, got.bytes.equals(bytes)]).toEqual([name, true])
    }
    // The answer to the form names its files as people do.
    await staff.page.locator('main dd').filter({ hasText: 'receipt.png' }).waitFor()
    expect(await faultsOf(staff.page)).toEqual([])
    staff.expectNoFaults()
    await staff.leave()
  })

  test('the staff files with the papers that somebody brought', async () => {
    const staff = await (await Person.of(browser, origin, { language })).signIn('deposit.clerk', '/requests/new')
    const { page } = staff
    const main = page.getByRole('main')
    await main.locator('[name="/request/service"]').selectOption('general-request')
    await page.locator('[name="/request/applicant/name"]').fill('حسن کریمی')
    await page.locator('[name="/request/applicant/mobile"]').fill('۰۹۱۲ ۱۲۳ ۴۵۶۷')
    await page.locator('[name="/request/subject"]').fill('مانده سپرده')
    await page.locator('[name="/request/answers/subject"]').fill('مانده سپرده')
    await page.locator('[name="/request/answers/request"]').fill('مانده سپرده مناقصه را اعلام فرمایید.')
    // What the head of the office has added to the form since, as another test does.
    const added = main.locator('[name="/request/answers/postal_address"]')
    if ((await added.count()) > 0) await added.fill('خیابان امام، پلاک ۱۲')
    await choose(main, pdf('brought.pdf', letter(80)))
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('button', { name: t.submit }).click()
    await page.getByRole('link', { name: t.open }).click()
    const got = await saved(page, page.getByRole('button', { name: `${t.save} brought.pdf` }))
    expect(got.bytes.equals(letter(80))).toBe(true)
    staff.expectNoFaults()
    await staff.leave()
  })
})

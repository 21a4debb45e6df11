import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import fa from '../../frontend/src/base/words/fa'
import en from '../../frontend/src/base/words/en'
import { officer } from './applicant'
import { faultsOf } from './axe'
import { browse, type Language, Person } from './browser'
import type { Engine } from './server'

let browser: Browser
beforeAll(async () => {
  browser = await browse()
})
afterAll(() => browser.close())

const TEXTS = {
  fa: { send: 'ثبت شکایت', track: 'پیگیری همین شکایت', refresh: 'تازه کردن', read: 'خواندن شکایت', genuine: 'این رسید اصیل است', altered: 'این رسید معتبر نیست', receipt: 'دیدن و بررسی رسید', check: 'بررسی' },
  en: { send: 'File the complaint', track: 'Track this complaint', refresh: 'Refresh', read: 'Read the complaint', genuine: 'This receipt is genuine', altered: 'This receipt is not valid', receipt: 'See and check the receipt', check: 'Check it' },
}
const TEXT = 'دو هفته است که پاسخی به درخواست من نداده‌اند.'

/** Says where complaints are handled, unless somebody has. */
async function place(origin: string): Promise<void> {
  const head = await officer(origin, 'treasury.head')
  if ((await head.look('/v1/complaint-placement')).unit_id) return
  const { items: units } = await head.look('/v1/units')
  const { items: levels } = await head.look('/v1/service-levels')
  const of = (items: { code: string; id: string }[], code: string) => items.find((item) => item.code === code)?.id
  await head.send('/v1/complaint-placement', { unit_id: of(units, '3'), service_level_id: of(levels, 'complaints') })
}

/** Complains without a name; the confirmation stands when this returns. */
async function complain(page: Page, origin: string, t: (typeof TEXTS)['fa']): Promise<string> {
  await page.goto(`${origin}/complain`)
  await page.locator('[data-field="/about"][value="delay"]').check()
  await page.locator('[name="/text"]').fill(TEXT)
  await page.locator('[data-field="/named"][value="unnamed"]').check()
  await page.getByRole('button', { name: t.send }).click()
  await page.waitForURL('**/filed/*')
  const [reference = ''] = await page.locator('main dd').allInnerTexts()
  return reference.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf)).replace(/\D/g, '')
}

/** Presses a step of the staff's page, and sends its dialog as `fill` leaves it. */
async function step(page: Page, verb: string, fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void> = async () => undefined): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: verb, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await fill(dialog)
  await dialog.locator('button[type=submit]').click()
  await dialog.waitFor({ state: 'detached' })
}

describe.each<{ engine: Engine; language: Language; width: number }>([
  { engine: 'sqlite', language: 'fa', width: 360 },
  { engine: 'postgres', language: 'en', width: 1280 },
])('on $engine in $language', ({ engine, language, width }) => {
  const origin = inject('origins')[engine]
  const t = TEXTS[language]
  const words = language === 'fa' ? fa : en

  test('a complaint is decided, rated poorly, appealed by that, and reviewed by somebody else', async () => {
    await place(origin)
    const complainant = await Person.of(browser, origin, { language, width })
    const outside = complainant.page
    const reference = await complain(outside, origin, t)
    expect(await faultsOf(outside)).toEqual([])
    await outside.getByRole('link', { name: t.track }).click()
    await outside.getByText(words.ComplaintState.registered, { exact: true }).first().waitFor()

    const staff = await (await Person.of(browser, origin, { language })).signIn('complaint.officer', `/complaints?reference=${reference}`)
    const { page } = staff
    await page.getByRole('main').locator('a[href^="/complaints/"]').filter({ hasText: /[0-9۰-۹]/ }).first().click()
    await page.waitForURL('**/complaints/*-*')
    const complaint = page.url().split('/').at(-1) ?? ''
    // Nothing that was written is on the page before somebody says that he reads it.
    await page.getByRole('button', { name: t.read }).waitFor()
    expect(await page.locator('main').innerText()).not.toContain(TEXT)
    await page.getByRole('button', { name: t.read }).click()
    await page.getByText(TEXT).first().waitFor()
    expect(await faultsOf(page)).toEqual([])
    await step(page, words.Verb.acknowledgement)
    await step(page, words.Verb.investigation)
    await step(page, words.Verb.decision, async (dialog) => {
      await dialog.locator('[data-field="/outcome"][value="upheld"]').check()
      await dialog.locator('[name="/reasons"]').fill('پاسخ دیر داده شده است.')
    })
    await page.getByText(words.ComplaintState.decided, { exact: true }).first().waitFor()

    await outside.getByRole('button', { name: t.refresh }).click()
    await outside.getByText('پاسخ دیر داده شده است.').first().waitFor()
    expect(await faultsOf(outside)).toEqual([])
    await outside.locator('[data-field="/rating"][value="1"]').check()
    await outside.locator('[name="/comment"]').fill('هنوز پاسخی نگرفته‌ام.')
    await outside.locator('main form button[type=submit]').click()
    await outside.getByText(words.ComplaintState.appealed, { exact: true }).first().waitFor()

    const head = await officer(origin, 'treasury.head')
    await head.act(complaint, 'review', {}, 'complaints')
    await head.act(complaint, 'decision', { outcome: 'upheld', reasons: 'حق با شاکی است و پاسخ همین امروز داده شد.' }, 'complaints')
    await outside.getByRole('button', { name: t.refresh }).click()
    await outside.getByText(words.ComplaintState.reviewed_by_head, { exact: true }).first().waitFor()

    const { is_appealed, appeal_rating, state } = await head.look(`/v1/complaints/${complaint}`)
    expect([is_appealed, appeal_rating, state]).toEqual([true, 1, 'reviewed_by_head'])
    complainant.expectNoFaults()
    staff.expectNoFaults()
    await complainant.leave()
    await staff.leave()
  })

  test('the receipt of a confirmation is genuine; changed by a letter it is not, and nothing of it is in an address', async () => {
    await place(origin)
    const person = await Person.of(browser, origin, { language, width })
    const { page } = person
    await complain(page, origin, t)
    await page.locator('main svg[role=img] path').waitFor()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.getByRole('link', { name: t.receipt }).click()
    await page.getByRole('heading', { name: t.genuine }).waitFor()
    expect(await faultsOf(page)).toEqual([])
    const receipt = Buffer.from(new URL(page.url()).hash.slice(1), 'base64url').toString()
    expect(JSON.parse(receipt).reference).toHaveLength(15)
    expect(asked.filter((address) => new URL(address).pathname === '/v1/receipt-verifications')).toHaveLength(1)
    expect(asked.filter((address) => address.includes(JSON.parse(receipt).signature.slice(0, 20)))).toEqual([])

    await page.goto(`${origin}/verify`)
    await page.locator('[name="/text"]').fill(receipt.replace('"filed_at":"2', '"filed_at":"1'))
    await page.getByRole('button', { name: t.check, exact: true }).click()
    await page.getByRole('heading', { name: t.altered }).waitFor()
    expect(await faultsOf(page)).toEqual([])
    person.expectNoFaults()
    await person.leave()
  })
})

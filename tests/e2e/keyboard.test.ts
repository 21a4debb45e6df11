import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { look } from './bank'
import { browse, Person } from './browser'

const origin = inject('origins').postgres
let browser: Browser
beforeAll(async () => {
  browser = await browse()
})
afterAll(() => browser.close())

/** Signs in with keys alone: the name has the focus when the page is there. */
async function typeIn(page: Page, username: string, path: string): Promise<void> {
  await page.goto(`${origin}${path}`)
  await page.locator('[name=username]:focus').waitFor()
  await page.keyboard.type(username)
  await page.keyboard.press('Tab')
  await page.keyboard.type('sandogh-amanat-1404')
  await page.keyboard.press('Enter')
  await page.locator('nav').first().waitFor({ state: 'attached' })
}

test('a deposit is keyed with one Enter for each field', async () => {
  const clerk = await Person.of(browser, origin)
  const { page } = clerk
  await typeIn(page, 'roads.clerk', '/deposits/new')
  await page.locator('[name="/kind"]:focus').waitFor()
  const receipt = `K${Date.now()}`

  // The kind is found by the beginning of its word; the other fields take what is typed.
  await page.locator('[name="/kind"]').press('ArrowDown')
  await page.keyboard.press('Enter')
  for (const text of [receipt, '۱۴۰۴/۰۵/۱۲', '۲۵۰۰۰۰۰۰۰', 'مناقصه بهسازی راه']) {
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
  await page.locator('[name="/depositor/kind"]:focus').waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.type('14003001239')
  await page.keyboard.press('Enter')
  await page.keyboard.type('شرکت راه‌سازان البرز')
  await page.keyboard.press('Control+Enter')

  await page.locator('main article').waitFor()
  const { items } = await look(origin, 'roads.clerk', `/v1/deposits?receipt_number=${receipt}`)
  expect(items[0]).toMatchObject({ amount: '250000000', receipt_on: '2025-08-03', depositor: { identifier: '14003001239' } })
  clerk.expectNoFaults()
  await clerk.leave()
})

test('a refund is approved without a mouse', async () => {
  const head = await Person.of(browser, origin)
  const { page } = head
  const { items } = await look(origin, 'treasury.head', '/v1/refunds?state=approved_once&limit=1')
  await typeIn(page, 'treasury.head', `/refunds/${items[0].id}`)
  await page.locator('main h1').waitFor()
  await page.waitForLoadState('networkidle')

  await page.keyboard.press('Control+Enter')
  await page.getByRole('dialog').waitFor()
  for (let presses = 0; presses < 12; presses += 1) {
    if (await page.evaluate(() => (document.activeElement as HTMLButtonElement | null)?.type === 'submit')) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')

  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect((await look(origin, 'auditor', `/v1/refunds/${items[0].id}`)).state).toBe('approved')
  head.expectNoFaults()
  await head.leave()
})

test('any page is reached by its name, on a Persian keyboard, too', async () => {
  const auditor = await Person.of(browser, origin)
  const { page } = auditor
  await typeIn(page, 'auditor', '/sign-in')
  await page.locator('main h1').waitFor()
  // What a Persian layout sends for Ctrl+K: the place of the key is the same, its letter is another.
  await page.evaluate(() => document.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyK', key: 'ن', ctrlKey: true, bubbles: true, cancelable: true })))
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('تراز')
  await page.keyboard.press('Enter')

  await page.waitForURL('**/trial-balance*')
  auditor.expectNoFaults()
  await auditor.leave()
})

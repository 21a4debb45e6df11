import type { Browser, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { look } from './bank'
import { browse, Person } from './browser'

const origin = inject('origins').sqlite
let browser: Browser
let clerk: Person

beforeAll(async () => {
  browser = await browse()
  clerk = await (await Person.of(browser, origin)).signIn('roads.clerk')
})
afterAll(async () => {
  clerk.expectNoFaults()
  await browser.close()
})

/** A refusal as the API writes it, for what cannot be brought about here. */
function refuse(route: Route, status: number, code: string, headers: Record<string, string> = {}): Promise<void> {
  const body = JSON.stringify({ type: `/problems/${code}`, title: code, status, detail: `${code}.`, code, request_id: '0198a3c2' })
  return route.fulfill({ status, headers: { 'Content-Type': 'application/problem+json', ...headers }, body })
}

test('a list that cannot be read says so, and is read again', async () => {
  const { page } = clerk
  await page.route('**/v1/deposits?*', (route) => route.abort())
  await clerk.go('/deposits')
  await page.getByRole('alert').getByText('به سامانه دسترسی نیست').waitFor()
  await page.unroute('**/v1/deposits?*')

  await page.getByRole('button', { name: 'دوباره' }).click()

  await page.getByRole('table').waitFor()
})

test('a slow answer is explained, and comes', async () => {
  const { page } = clerk
  await page.route('**/v1/holds?*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3_500))
    await route.continue()
  })
  await page.goto(`${origin}/holds`)

  await page.getByText('دیرتر از معمول').first().waitFor()

  await page.getByRole('main').locator('table, [class*=empty]').first().waitFor()
  await page.unroute('**/v1/holds?*')
})

test('an answer that was lost is asked for again with the same key, and nothing is done twice', async () => {
  const { page } = clerk
  const receipt = `F-${Date.now()}`
  await fillIn(receipt, '1360123458')
  const keys: (string | undefined)[] = []
  await page.route('**/v1/deposits', async (route) => {
    keys.push(route.request().headers()['idempotency-key'])
    if (keys.length > 1) return route.continue()
    // The server has done it; the answer does not arrive.
    await route.fetch()
    return route.abort()
  })
  await submit()
  await page.getByRole('alert').getByText('چیزی دو بار انجام نمی‌شود').waitFor()

  await submit()

  await page.locator('main article').waitFor()
  await page.unroute('**/v1/deposits')
  expect(keys).toHaveLength(2)
  expect(keys[0]).toBe(keys[1])
  expect((await look(origin, 'roads.clerk', `/v1/deposits?receipt_number=${receipt}`)).items).toHaveLength(1)
})

test('a field that is not right is named, and one step leads to it', async () => {
  const { page } = clerk
  await fillIn(`F-${Date.now()}`, '1360123459')
  await submit()

  await page.getByRole('alert').getByRole('link').first().click()

  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('/depositor/identifier')
})

test('what is known already is refused with its reason, and what was written stays', async () => {
  const { page } = clerk
  const { items } = await look(origin, 'roads.clerk', '/v1/deposits?limit=1')
  await fillIn(items[0].receipt_number, '1360123458')
  await submit()

  await page.getByRole('alert').waitFor()

  expect(await page.locator('[name="/receipt_number"]').inputValue()).toBe(items[0].receipt_number)
})

test.each([
  [412, 'version_stale', 'در این میان دیگری آن را تغییر داد'],
  [428, 'if_match_missing', 'در این میان دیگری آن را تغییر داد'],
  [429, 'too_many_attempts', '۴۰ ثانیهٔ دیگر'],
  [503, 'busy', 'شمارهٔ پیگیری خطا'],
] as const)('a refusal of %i says what to do', async (status, code, text) => {
  const { page } = clerk
  await fillIn(`F-${Date.now()}`, '1360123458')
  await page.route('**/v1/deposits', (route) => refuse(route, status, code, { 'Retry-After': '40' }))
  await submit()

  await page.getByRole('alert').getByText(text).waitFor()

  await page.unroute('**/v1/deposits')
})

test('a session that ended asks for the password over the page, and the form stays', async () => {
  const { page } = clerk
  await fillIn(`F-${Date.now()}`, '1360123458')
  await page.route('**/v1/deposits', (route) => refuse(route, 401, 'session_ended'))
  await page.route('**/v1/sessions/renewal', (route) => refuse(route, 401, 'session_ended'))
  await submit()
  await page.getByRole('dialog').locator('[name=password]').fill('sandogh-amanat-1404')
  await page.unroute('**/v1/deposits')
  await page.unroute('**/v1/sessions/renewal')

  await page.keyboard.press('Enter')

  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await page.locator('[name="/depositor/name"]').inputValue()).toBe('مریم رضایی')
  await submit()
  await page.locator('main article').waitFor()
})

test('whoever is not signed out is told, and out after another try, drafts with them', async () => {
  const { page } = clerk
  await fillIn(`F-${Date.now()}`, '1360123458')
  await page.route('**/v1/sessions/current', (route) => route.abort())
  await page.getByRole('banner').getByRole('button', { name: 'خروج' }).click()
  await page.getByRole('dialog').getByText('به سامانه دسترسی نیست').waitFor()
  await page.unroute('**/v1/sessions/current')

  await page.getByRole('dialog').getByRole('button', { name: 'دوباره' }).click()

  await page.waitForURL('**/sign-in')
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  await page.goto(`${origin}/deposits`)
  await page.waitForURL('**/sign-in?*')
})

async function fillIn(receipt: string, identifier: string): Promise<void> {
  const { page } = clerk
  await page.evaluate(() => sessionStorage.clear())
  await clerk.go('/deposits/new')
  await page.locator('[name="/kind"]').selectOption('bid_bond')
  await page.locator('[name="/receipt_number"]').fill(receipt)
  await page.locator('[name="/receipt_on"]').fill('1404/05/12')
  await page.locator('[name="/amount"]').fill('1000')
  await page.locator('[name="/subject"]').fill('مناقصه')
  await page.locator('[name="/depositor/kind"]').selectOption('natural')
  await page.locator('[name="/depositor/identifier"]').fill(identifier)
  await page.locator('[name="/depositor/name"]').fill('مریم رضایی')
}

function submit(): Promise<void> {
  return clerk.page.locator('main form button[type=submit]').click()
}

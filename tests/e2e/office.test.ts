import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import en from '../../frontend/src/base/words/en'
import fa from '../../frontend/src/base/words/fa'
import { look } from './bank'
import { browse, type Language, Person } from './browser'
import type { Engine } from './server'

const PDF = Buffer.from('%PDF-1.4\nxref\nstartxref\n9\n%%EOF')
const WORDS = { fa, en }
const DOCUMENTS = { fa: { open: 'نمایش', remove: 'حذف' }, en: { open: 'Open', remove: 'Remove' } }

let browser: Browser
beforeAll(async () => {
  browser = await browse()
})
afterAll(() => browser.close())

describe.each<{ engine: Engine; language: Language; width: number }>([
  { engine: 'sqlite', language: 'fa', width: 360 },
  { engine: 'postgres', language: 'en', width: 1280 },
])('on $engine in $language', ({ engine, language, width }) => {
  const origin = inject('origins')[engine]
  const words = WORDS[language]

  /** Does something at a screen of somebody's own, on which nothing may go wrong. */
  async function as(username: string, path: string, act: (person: Person) => Promise<void>): Promise<void> {
    const person = await Person.of(browser, origin, { language, width })
    await person.signIn(username)
    await person.go(path)
    await act(person)
    person.expectNoFaults()
    await person.leave()
  }

  test('a document is attached, opened and removed, and what is missing then is said', async () => {
    const { items } = await look(origin, 'customs.clerk', '/v1/refunds?state=draft')
    const refund = items[0].id
    const attached = async () => (await look(origin, 'customs.clerk', `/v1/refunds/${refund}`)).attachments.map(({ file_name }: { file_name: string }) => file_name)
    const before = await attached()

    await as('customs.clerk', `/refunds/${refund}/correction?step=documents`, async (person) => {
      const { page } = person
      await page.locator('input[type=file]').setInputFiles({ name: 'minutes.pdf', mimeType: 'application/pdf', buffer: PDF })
      await page.locator('main form button[type=submit]').first().click()
      const line = page.getByRole('main').getByRole('listitem').filter({ hasText: 'minutes.pdf' })
      await line.waitFor()
      expect(await attached()).toEqual([...before, 'minutes.pdf'])

      const opened = person.context.waitForEvent('page')
      await line.getByRole('button', { name: DOCUMENTS[language].open }).click()
      expect((await opened).url()).toMatch(/^blob:/)
      await (await opened).close()

      await line.getByRole('button', { name: DOCUMENTS[language].remove }).click()
      await agreed(person, { '/reason': 'پرونده نادرست بود' })
      await line.waitFor({ state: 'detached' })
    })
    expect(await attached()).toEqual(before)
  })

  test('money that did not reach its payee is owed for its deposits again, once a second person agrees', async () => {
    const { items } = await look(origin, 'payer', '/v1/payments?state=unexecuted')
    const payment = items[0].id
    let remedy = ''

    await as('payer', `/payments/${payment}/remedy`, async ({ page }) => {
      await page.getByRole('radio', { name: words.RemedyKind.restoration }).check({ force: true })
      await page.locator('[name="/note"]').fill('ذی‌نفع پیدا نشد')
      await page.locator('main form button[type=submit]').click()
      await page.getByText('ذی‌نفع پیدا نشد').waitFor()
      await page.locator('main form button[type=submit]').click()
      await page.waitForURL(/remedies\//)
      remedy = new URL(page.url()).pathname
      expect(await page.getByRole('main').getByRole('button', { name: words.Verb.approval, exact: true }).count()).toBe(0)
    })
    await as('treasury.head', remedy, async (person) => {
      await person.page.getByRole('main').getByRole('button', { name: words.Verb.approval, exact: true }).click()
      await agreed(person)
    })
    expect((await look(origin, 'payer', `/v1/payments/${payment}`)).state).toBe('restored')
  })

  test('a deposit is disputed, its agency reads why, and the dispute is settled', async () => {
    const { items } = await look(origin, 'roads.clerk', '/v1/deposits?state=swept&is_disputed=false')
    const path = `/deposits/${items[0].id}`
    const why = 'مبلغ با صورتحساب نمی‌خواند'

    await as('deposit.clerk', path, async (person) => {
      await person.page.getByRole('main').getByRole('button', { name: words.Verb.dispute, exact: true }).click()
      await agreed(person, { '/reason': why })
      await as('roads.clerk', path, async ({ page }) => {
        await page.getByRole('main').getByText(why).first().waitFor()
      })
      await person.page.getByRole('main').getByRole('button', { name: words.Verb['dispute/settlement'], exact: true }).click()
      await agreed(person, { '/note': 'رسید بانک دیده شد' })
    })
    expect((await look(origin, 'roads.clerk', `/v1${path}`)).disputed_because).toBeUndefined()
  })

  test('an agency is registered, and a signatory of it', async () => {
    await as('office.head', '/agencies', async (person) => {
      await person.page.locator('main button').first().click()
      await agreed(person, { '/code': '۱۵۵۰۰۰۱۷', '/name_fa': 'اداره کل حفاظت محیط زیست', '/name_en': 'Environment' })
      await person.page.getByText('15500017').waitFor()

      const { page } = person
      await person.go('/signatories')
      await page.locator('main button').first().click()
      await choose(person, '/user_id', 'sports.clerk')
      await page.locator('[name="/capacity"]').selectOption('controller')
      await choose(person, '/agency_id', '15500017')
      await agreed(person, { '/decree_number': '12/5700', '/decree_on': '14050801', '/valid_from': '14050801' })
      await page.getByText('12/5700').waitFor()
    })
    const { items } = await look(origin, 'office.head', '/v1/signatories?capacity=controller')
    expect(items.find(({ decree_number }: { decree_number: string }) => decree_number === '12/5700')?.is_valid_today).toBe(true)
  })
})

/** Fills what the dialog asks for, and agrees. */
async function agreed({ page }: Person, fill: Record<string, string> = {}): Promise<void> {
  const dialog = page.locator('[role=dialog], [role=alertdialog]')
  for (const [name, text] of Object.entries(fill)) await dialog.locator(`[name="${name}"]`).fill(text)
  await dialog.locator('button[type=submit]').click()
  await dialog.waitFor({ state: 'detached' })
}

/** Chooses by typing what tells one from the others. */
async function choose({ page }: Person, name: string, typed: string): Promise<void> {
  await page.locator(`[name="${name}"]`).fill(typed)
  await page.getByRole('listbox').getByRole('option').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

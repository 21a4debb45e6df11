import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import en from '../../frontend/src/base/words/en'
import fa from '../../frontend/src/base/words/fa'
import { bankSays, look } from './bank'
import { browse, type Language, Person } from './browser'
import type { Engine } from './server'

const AMOUNT = '250000000'
const PDF = Buffer.from('%PDF-1.4\nxref\nstartxref\n9\n%%EOF')
const PEOPLE = ['roads.clerk', 'roads.controller', 'roads.head', 'deposit.clerk', 'office.head', 'treasury.head', 'payer', 'reconciler'] as const

let browser: Browser
beforeAll(async () => {
  browser = await browse()
})
afterAll(() => browser.close())

describe.each<{ engine: Engine; looks: { language: Language; width: number }[] }>([
  { engine: 'sqlite', looks: [{ language: 'fa', width: 1280 }, { language: 'en', width: 360 }] },
  { engine: 'postgres', looks: [{ language: 'fa', width: 360 }, { language: 'en', width: 1280 }] },
])('on $engine', ({ engine, looks }) => {
  test.each(looks)('a deposit is declared, collected and refunded in $language at $width', async ({ language, width }) => {
    const origin = inject('origins')[engine]
    const life = await Life.begin(origin, language, width)

    const deposit = await life.declared()
    await life.received(deposit)
    await life.swept()
    await life.announced(deposit)
    const refund = await life.asked(deposit)
    await life.approved(refund)
    await life.paid(refund)

    expect((await look(origin, 'auditor', `/v1/deposits/${deposit}`)).state).toBe('refunded')
    expect((await look(origin, 'auditor', `/v1/refunds/${refund}`)).state).toBe('closed')
    await life.end()
  })
})

/** Eight people, each at a screen of their own, through whose hands a deposit goes. */
class Life {
  /** Told apart from other lives in the same database. */
  private readonly mark = String(Date.now()).slice(-9)

  private constructor(
    private readonly origin: string,
    private readonly people: Record<string, Person>,
    private readonly words: typeof fa | typeof en,
  ) {}

  static async begin(origin: string, language: Language, width: number): Promise<Life> {
    const people: Record<string, Person> = {}
    for (const username of PEOPLE) {
      const person = await Person.of(browser, origin, { language, width })
      people[username] = await person.signIn(username)
    }
    return new Life(origin, people, language === 'fa' ? fa : en)
  }

  private at(username: (typeof PEOPLE)[number]): Person {
    const person = this.people[username]
    if (!person) throw new Error(username)
    return person
  }

  /** Presses what an action is called, and agrees to what the dialog says. */
  private async act(username: (typeof PEOPLE)[number], path: string, verb: keyof typeof fa.Verb, fill?: Record<string, string>): Promise<void> {
    const person = this.at(username)
    await person.go(path)
    await person.page.getByRole('main').getByRole('button', { name: this.words.Verb[verb], exact: true }).first().click()
    const dialog = person.page.locator('[role=dialog], [role=alertdialog]')
    for (const [name, text] of Object.entries(fill ?? {})) await dialog.locator(`[name="${name}"]`).fill(text)
    await dialog.locator('button[type=submit]').click()
    await dialog.waitFor({ state: 'detached' })
    await person.settled()
  }

  async declared(): Promise<string> {
    const { page } = this.at('roads.clerk')
    await this.at('roads.clerk').go('/deposits/new')
    const receipt = `E-${this.mark}`
    await page.locator('[name="/kind"]').selectOption('bid_bond')
    await page.locator('[name="/receipt_number"]').fill(receipt)
    await page.locator('[name="/receipt_on"]').fill(today())
    await page.locator('[name="/amount"]').fill('۲۵۰٬۰۰۰٬۰۰۰')
    await page.locator('[name="/subject"]').fill('مناقصه بهسازی راه روستایی')
    await page.locator('[name="/depositor/kind"]').selectOption('natural')
    await page.locator('[name="/depositor/identifier"]').fill('۱۳۶۰۱۲۳۴۵۸')
    await page.locator('[name="/depositor/name"]').fill('مریم رضایی')
    await page.locator('main form button[type=submit]').click()
    await page.locator('main article').waitFor()
    const found = await look(this.origin, 'roads.clerk', `/v1/deposits?receipt_number=${receipt}`)
    return found.items[0].id
  }

  async received(deposit: string): Promise<void> {
    const { payment_identifier } = await look(this.origin, 'roads.clerk', `/v1/deposits/${deposit}`)
    await bankSays(this.at('reconciler'), await this.sheba('link'), { description: 'واریز سپرده', identifier: payment_identifier, reference: `${this.mark}1`, credit: AMOUNT })
    expect((await look(this.origin, 'roads.clerk', `/v1/deposits/${deposit}`)).state).toBe('received')
  }

  async swept(): Promise<void> {
    const [link, concentration] = [await this.sheba('link'), await this.sheba('concentration')]
    const { items } = await look(this.origin, 'auditor', `/v1/accounts?code=1110&agency_id=${await this.agency()}`)
    const amount = items[0].balance
    await bankSays(this.at('reconciler'), link, { description: 'انتقال پایان ماه', reference: `${this.mark}2`, other: concentration, debit: amount })
    await bankSays(this.at('reconciler'), concentration, { description: 'انتقال از حساب رابط', reference: `${this.mark}2`, other: link, credit: amount })
  }

  async announced(deposit: string): Promise<void> {
    const clerk = this.at('roads.clerk')
    await clerk.go('/itemised-lists/new')
    const { receipt_on_jalali } = await look(this.origin, 'roads.clerk', `/v1/deposits/${deposit}`)
    const [year, month] = receipt_on_jalali.split('-')
    await clerk.page.locator('[name="/fiscal_year"]').selectOption(year)
    await clerk.page.locator('[name="/month"]').selectOption(String(Number(month)))
    await clerk.page.locator('main form button[type=submit]').click()
    await clerk.page.waitForURL(/itemised-lists\/[0-9a-f-]{36}/)
    const list = idIn(clerk.page.url())
    await this.act('roads.controller', `/itemised-lists/${list}`, 'signature')
    await this.act('deposit.clerk', `/collection-notices/new?list=${list}`, 'collection_notice')
    const notice = idIn(this.at('deposit.clerk').page.url())
    await this.act('office.head', `/collection-notices/${notice}`, 'signatures')
    await this.act('treasury.head', `/collection-notices/${notice}`, 'signatures')
    expect((await look(this.origin, 'roads.clerk', `/v1/deposits/${deposit}`)).credit_number).toMatch(/^\d+$/)
  }

  /** Asked for, with the letter that releases it, signed by the agency. */
  async asked(deposit: string): Promise<string> {
    const { page } = this.at('roads.clerk')
    await this.at('roads.clerk').go(`/refunds/new?deposit_id=${deposit}`)
    await page.locator('main form button[type=submit]').click()
    await page.locator('[name="/rows/reason"]').selectOption('bid_lost')
    await page.getByRole('radio', { name: this.words.PayeeMode.beneficiary_direct }).check({ force: true })
    await page.locator('[name="/rows/0/payee/sheba"]').fill('IR550570022080013447370101')
    await page.locator('[name="/rows/0/payee/name"]').fill('مریم رضایی')
    await page.locator('[name="/rows/0/payee/identifier"]').fill('1360123458')
    await page.locator('main form button[type=submit]').click()
    await page.waitForURL(/refunds\/[0-9a-f-]{36}\/correction/)
    const refund = idIn(page.url())
    await page.locator('input[type=file]').setInputFiles({ name: 'letter.pdf', mimeType: 'application/pdf', buffer: PDF })
    // The name of the file stands there as soon as it is chosen: it is attached when the API says so.
    const attached = page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.url().includes(`/v1/refunds/${refund}/`))
    await page.locator('main form button[type=submit]').click()
    expect((await attached).ok()).toBe(true)
    await page.getByText('letter.pdf').first().waitFor()
    await this.at('roads.clerk').go(`/refunds/${refund}/correction?step=check`)
    await page.getByRole('main').getByRole('button', { name: this.words.Verb.submission }).click()
    await page.waitForURL(/submitted/)
    await this.act('roads.controller', `/refunds/${refund}`, 'controller-signature')
    await this.act('roads.head', `/refunds/${refund}`, 'cosignature')
    return refund
  }

  async approved(refund: string): Promise<void> {
    await this.act('deposit.clerk', `/refunds/${refund}`, 'examination')
    await this.act('deposit.clerk', `/refunds/${refund}`, 'check', { '/payee_enquiry': 'نام صاحب شبا با درخواست یکی است' })
    await this.act('office.head', `/refunds/${refund}`, 'approvals')
    await this.act('treasury.head', `/refunds/${refund}`, 'approvals')
  }

  async paid(refund: string): Promise<void> {
    const paying = await this.sheba('refund')
    await bankSays(this.at('reconciler'), paying, { description: 'تأمین وجه', reference: `${this.mark}3`, other: await this.sheba('central_deposit'), credit: '50250000000' })
    await this.act('payer', `/refunds/${refund}`, 'funding')
    const { page } = this.at('payer')
    await this.at('payer').go(`/transfer-orders/new?refund_id=${refund}`)
    await page.locator('[name="/channel"]').selectOption('bank_list')
    await page.locator('main button[class*=primary]').click()
    await page.locator('main button[class*=primary]').click()
    await page.waitForURL(/transfer-orders\/[0-9a-f-]{36}/)
    const order = idIn(page.url())
    const { items } = await look(this.origin, 'payer', `/v1/transfer-orders/${order}/payments`)
    await bankSays(this.at('reconciler'), paying, { description: `پایا ${items[0].number}`, reference: `${this.mark}4`, debit: AMOUNT })
    await this.act('reconciler', `/refunds/${refund}`, 'closing')
  }

  /** Nothing was wrong on any of the eight screens. */
  async end(): Promise<void> {
    for (const person of Object.values(this.people)) {
      person.expectNoFaults()
      await person.leave()
    }
  }

  private async agency(): Promise<string> {
    return (await look(this.origin, 'roads.clerk', '/v1/agencies')).items[0].id
  }

  private async sheba(kind: string): Promise<string> {
    const of = kind === 'link' ? `&agency_id=${await this.agency()}` : ''
    return (await look(this.origin, 'reconciler', `/v1/bank-accounts?kind=${kind}${of}`)).items[0].sheba
  }
}

/** Today as an accountant types it: 14050902. */
function today(): string {
  const parts = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { timeZone: 'Asia/Tehran', year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(new Date())
  return ['year', 'month', 'day'].map((type) => parts.find((part) => part.type === type)?.value ?? '').join('')
}

function idIn(url: string): string {
  return /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(url)?.[0] ?? ''
}

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import en from '../../frontend/src/base/words/en'
import fa from '../../frontend/src/base/words/fa'
import { look } from './bank'
import { browse, type Language, Person } from './browser'
import type { Engine } from './server'

const WORDS = { fa, en }
const DESIGNER = {
  fa: { save: 'ثبت پیش‌نویس', publish: 'انتشار این پیش‌نویس…', addField: 'افزودن پرسش' },
  en: { save: 'Save the draft', publish: 'Publish this draft…', addField: 'Add a question' },
}

let browser: Browser
beforeAll(async () => {
  browser = await browse()
})
afterAll(() => browser.close())

describe.each<{ engine: Engine; language: Language; width: number }>([
  { engine: 'sqlite', language: 'fa', width: 1280 },
  { engine: 'postgres', language: 'en', width: 360 },
])('on $engine in $language', ({ engine, language, width }) => {
  const origin = inject('origins')[engine]
  const { Verb } = WORDS[language]

  /** Does something at a screen of somebody's own, on which nothing may go wrong. */
  async function as(username: string, path: string, act: (person: Person) => Promise<void>): Promise<void> {
    const person = await Person.of(browser, origin, { language, width })
    await person.signIn(username)
    await person.go(path)
    await act(person)
    person.expectNoFaults()
    await person.leave()
  }

  test('an officer works on a request from the inbox until it is closed', async () => {
    const reference = await filed(origin)
    const me = await look(origin, 'deposit.clerk', '/v1/me')

    await as('deposit.clerk', `/requests?reference=${reference}`, async (person) => {
      const { page } = person
      await page.getByRole('main').getByRole('link', { name: reference }).click()
      await page.getByRole('heading', { level: 1, name: reference }).waitFor()
      await page.getByText('ساعت کار باجه چیست؟').waitFor()
      const step = (verb: string) => page.getByRole('main').getByRole('button', { name: verb, exact: true }).click()

      await step(Verb.triage)
      await agreed(person)
      await step(Verb.assignment)
      await page.locator('[name="/assignee_id"]').fill(me.display_name)
      await page.getByRole('listbox').getByRole('option').first().waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await agreed(person)
      await step(Verb.review)
      await agreed(person)
      await step(Verb.notes)
      await agreed(person, { '/text': 'با باجه هماهنگ شد' })
      await page.getByText('با باجه هماهنگ شد').waitFor()

      // A refusal without the way to object is refused itself, and what was written stays.
      await step(Verb.answer)
      await page.locator('[data-field="/outcome"][value=refused]').check()
      await page.locator('[name="/text"]').fill('باجه در این استان نیست')
      await page.getByRole('dialog').locator('button[type=submit]').click()
      await page.getByRole('dialog').getByRole('alert').waitFor()
      await agreed(person, { '/appeal_note': 'تا ده روز بازگشایی بخواهید' })
      await step(Verb.closing)
      await agreed(person)
      await page.getByRole('main').getByText(WORDS[language].CaseState.closed, { exact: true }).first().waitFor()
    })

    const { items } = await look(origin, 'deposit.clerk', `/v1/requests?reference=${reference}`)
    expect(items[0]).toMatchObject({ state: 'closed', answer: { outcome: 'refused', text: 'باجه در این استان نیست', appeal_note: 'تا ده روز بازگشایی بخواهید' } })
  })

  test('what was written for an answer outlives the change of somebody else', async () => {
    const { items } = await look(origin, 'deposit.clerk', '/v1/requests?state=in_review')
    const words = 'سپرده آزاد است و مسترد می‌شود'

    await as('deposit.clerk', `/requests/${items[0].id}`, async (person) => {
      const { page } = person
      const begin = () => page.getByRole('main').getByRole('button', { name: Verb.answer, exact: true }).click()
      await begin()
      await page.locator('[data-field="/outcome"][value=granted]').check()
      await page.locator('[name="/text"]').fill(words)
      await noted(origin, 'office.head', items[0].id, 'دستگاه پاسخ داد')
      await page.getByRole('dialog').locator('button[type=submit]').click()
      await page.getByRole('dialog').getByRole('alert').getByRole('button').click()
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await page.getByText('دستگاه پاسخ داد').waitFor()

      await begin()

      expect(await page.locator('[name="/text"]').inputValue()).toBe(words)
      await agreed(person)
    })
    expect(await look(origin, 'deposit.clerk', `/v1/requests/${items[0].id}`)).toMatchObject({ state: 'answered', answer: { outcome: 'granted', text: words } })
  })

  test('a clerk of an agency files for an applicant, and reads the answers under the labels of the form', async () => {
    await as('roads.clerk', '/requests/new', async (person) => {
      const { page } = person
      await page.locator('[name="/request/service"]').selectOption('general-request')
      await page.locator('[name="/request/applicant/name"]').fill('نرگس ایزدی')
      await page.locator('[name="/request/subject"]').fill('رسید گم‌شده')
      await page.locator('[name="/request/applicant/mobile"]').fill('۰۹۱۲۰۰۰۱۱۲۲')
      await page.locator('[name="/request/answers/subject"]').fill('رسید گم‌شده')
      await page.locator('main form button[type=submit]').click()
      // What is missing is named by its place in the form, and one step leads to it.
      await page.getByRole('alert').getByRole('link').first().click()
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('/request/answers/request')
      await page.keyboard.type('رسید سپرده گم شده است')
      await page.locator('main form button[type=submit]').click()

      const shown = page.getByRole('main').locator('dd').first()
      await shown.waitFor()
      const reference = (await shown.textContent())?.trim()
      const { items } = await look(origin, 'roads.clerk', `/v1/requests?reference=${reference}`)
      expect(items[0]).toMatchObject({ channel: 'staff', subject: 'رسید گم‌شده', applicant: { name: 'نرگس ایزدی' } })
      await person.go(`/requests/${items[0].id}`)
      await page.getByRole('main').getByText('رسید سپرده گم شده است').waitFor()
      expect(await page.getByRole('main').getByText(language === 'fa' ? 'شرح درخواست' : 'What you ask').count()).toBe(1)
    })
  })

  test('how a clock was counted is told, and leads back to its case', async () => {
    const { items } = await look(origin, 'deposit.clerk', '/v1/requests?state=assigned')

    await as('deposit.clerk', `/requests/${items[0].id}`, async (person) => {
      const { page } = person
      await page.getByRole('main').locator(`a[href="/case-clocks/${items[0].id}"]`).click()
      await page.getByRole('heading', { level: 2, name: WORDS[language].ClockKind.answer }).waitFor()
      const clock = await look(origin, 'deposit.clerk', `/v1/case-clocks/${items[0].id}`)
      const pieces = page.getByRole('main').locator('section').filter({ has: page.getByRole('heading', { level: 2, name: WORDS[language].ClockKind.answer }) }).locator('tbody tr')
      expect(await pieces.count()).toBe(clock.answer.segments.length)
      await page.getByRole('main').locator(`a[href="/requests/${items[0].id}"]`).click()
      await page.getByRole('heading', { level: 1, name: items[0].reference }).waitFor()
    })
  })

  test('the head of the office adds a question to a form, and publishes it', async () => {
    const { items } = await look(origin, 'office.head', '/v1/services')
    const service = items.find(({ code }: { code: string }) => code === 'general-request')
    const words = DESIGNER[language]

    await as('office.head', `/services/${service.id}/draft`, async (person) => {
      const { page } = person
      await page.getByRole('main').getByRole('button', { name: words.addField, exact: true }).last().click()
      const at = '/definition/pages/1/fields/1'
      await page.locator(`[name="${at}/label_fa"]`).fill('نشانی پستی')
      await page.locator(`[name="${at}/label_en"]`).fill('Postal address')
      // A name that is none is refused at its field; what was written outlives a reload.
      await page.locator(`[name="${at}/name"]`).fill('Postal address')
      await page.getByRole('main').getByRole('button', { name: words.save, exact: true }).click()
      await page.getByRole('alert').getByRole('link').first().click()
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(`${at}/name`)
      await page.reload()
      await person.settled()
      await page.getByRole('main').getByRole('button', { name: language === 'fa' ? 'نشانی پستی' : 'Postal address' }).first().click()
      await page.locator(`[name="${at}/name"]`).fill('postal_address')
      await page.getByRole('main').getByRole('button', { name: words.save, exact: true }).click()
      await page.locator('[name="/answers/postal_address"]').waitFor()

      await page.getByRole('main').getByRole('button', { name: words.publish }).click()
      await agreed(person)
      await page.waitForLoadState('networkidle')
    })

    const { form, draft } = await look(origin, 'office.head', `/v1/services/${service.id}`)
    expect({ number: form.number, draft }).toEqual({ number: 2, draft: undefined })
    const { definition, state } = await look(origin, 'office.head', `/v1/service-forms/${form.id}`)
    expect(state).toBe('published')
    expect(definition.pages[1].fields[1]).toMatchObject({ name: 'postal_address', label_fa: 'نشانی پستی', label_en: 'Postal address' })
  })

  test('the head of the treasury publishes a closure, and hours of the week with a break', async () => {
    const { items } = await look(origin, 'treasury.head', '/v1/calendars')
    const path = `/calendars/${items[0].id}`

    await as('treasury.head', path, async (person) => {
      const { page } = person
      const step = (verb: string) => page.getByRole('main').getByRole('button', { name: verb, exact: true }).click()
      await step(Verb.days)
      await agreed(person, { '/days/0/day': '14051110', '/days/0/reason_fa': 'آلودگی هوا', '/days/0/reason_en': 'Air pollution', '/days/0/source': 'بخشنامه ۷/۱۲' })
      await page.getByRole('main').getByText(language === 'fa' ? 'آلودگی هوا' : 'Air pollution').first().waitFor()

      await step(Verb.weeks)
      await agreed(person, { '/valid_from': '14051201', '/week/saturday': '۷:۳۰ تا ۱۲، ۱۳ تا ۱۵' })
    })

    const { weeks } = await look(origin, 'treasury.head', `/v1${path}`)
    expect(weeks.at(-1).week.saturday).toEqual([
      { from: '07:30', to: '12:00' },
      { from: '13:00', to: '15:00' },
    ])
    const days = (await look(origin, 'treasury.head', `/v1${path}/days?year=1405&limit=200`)).items
    expect(days.find(({ day_jalali }: { day_jalali: string }) => day_jalali === '1405-11-10')).toMatchObject({ kind: 'closed', reason_fa: 'آلودگی هوا', is_provisional: false })
  })
})

/** Files a request as somebody without an account does; answers its reference. */
async function filed(origin: string): Promise<string> {
  const body = {
    service: 'general-request',
    form_number: (await look(origin, 'deposit.clerk', '/v1/services')).items.find(({ code }: { code: string }) => code === 'general-request').form_number,
    subject: 'ساعت کار باجه',
    applicant: { name: 'سارا نوری', kind: 'natural', identifier: '1360123458', mobile: '09120001122' },
    answers: { subject: 'ساعت کار باجه', request: 'ساعت کار باجه چیست؟' },
  }
  const answer = await fetch(`${origin}/v1/requests`, { method: 'POST', headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() }, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
  return ((await answer.json()) as { reference: string }).reference
}

/** Notes something about a request, as somebody at another screen. */
async function noted(origin: string, username: string, id: string, text: string): Promise<void> {
  const headers = { 'Content-Type': 'application/json' }
  const signedIn = await fetch(`${origin}/v1/sessions`, { method: 'POST', headers, body: JSON.stringify({ username, password: 'sandogh-amanat-1404' }) })
  const { access_token } = (await signedIn.json()) as { access_token: string }
  const authorized = { ...headers, Authorization: `Bearer ${access_token}` }
  const seen = await fetch(`${origin}/v1/requests/${id}`, { headers: authorized })
  const sent = { ...authorized, 'Idempotency-Key': crypto.randomUUID(), 'If-Match': seen.headers.get('etag') ?? '' }
  const answer = await fetch(`${origin}/v1/requests/${id}/notes`, { method: 'POST', headers: sent, body: JSON.stringify({ text }) })
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
}

/** Fills what the dialog asks for, and agrees. */
async function agreed({ page }: Person, fill: Record<string, string> = {}): Promise<void> {
  const dialog = page.locator('[role=dialog], [role=alertdialog]')
  for (const [name, text] of Object.entries(fill)) await dialog.locator(`[name="${name}"]`).fill(text)
  await dialog.locator('button[type=submit]').click()
  await dialog.waitFor({ state: 'detached' })
}

import type { Browser, Page } from 'playwright-core'
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
  fa: { start: 'آغاز درخواست', send: 'ثبت درخواست', refresh: 'تازه کردن', close: 'بستن درخواست', object: 'با این پاسخ موافق نیستم', withdraw: 'پس گرفتن درخواست', track: 'پیگیری همین درخواست' },
  en: { start: 'Start the request', send: 'File the request', refresh: 'Refresh', close: 'Close the request', object: 'I do not agree with this answer', withdraw: 'Withdraw the request', track: 'Track this request' },
}

/** From the menu to the confirmation, as somebody who was never here. */
async function file({ page }: Person, origin: string, t: (typeof TEXTS)['fa']): Promise<{ reference: string; pin: string }> {
  await page.goto(`${origin}/`)
  await page.waitForURL('**/e-services')
  await page.getByRole('searchbox').fill('گواهي')
  await page.locator('main a[href="/e-services/certificate"]').click()
  await page.getByRole('link', { name: t.start }).click()
  await page.locator('main form').waitFor()
  await answerForm(page, origin, 'certificate')
  await page.locator('[name="/applicant/name"]').fill('مریم رضایی')
  await page.locator('[name="/applicant/identifier"]').fill('۱۳۶۰۱۲۳۴۵۸')
  await page.locator('[name="/applicant/mobile"]').fill('۰۹۱۲ ۱۲۳ ۴۵۶۷')
  await page.locator('main form button[type=submit]').click()
  await page.getByRole('button', { name: t.send }).click()
  await page.waitForURL('**/filed/*')
  const [reference = '', pin = ''] = await page.locator('main dd').allInnerTexts()
  expect(page.url()).not.toContain(latin(reference))
  return { reference, pin }
}

const latin = (text: string) => text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf)).replace(/\D/g, '')

async function lookUp(page: Page, reference: string, pin: string): Promise<void> {
  await page.locator('[name="/reference"]').fill(reference)
  await page.locator('[name="/pin"]').fill(pin)
  await page.locator('main form button[type=submit]').click()
}

describe.each<{ engine: Engine; language: Language; width: number }>([
  { engine: 'sqlite', language: 'fa', width: 360 },
  { engine: 'postgres', language: 'en', width: 1280 },
])('on $engine in $language', ({ engine, language, width }) => {
  const origin = inject('origins')[engine]
  const t = TEXTS[language]
  const words = publicWords[language]

  test('somebody files a request, is asked and replies, reads the answer, rates it and objects', async () => {
    const person = await Person.of(browser, origin, { language, width })
    const { page } = person
    const { reference, pin } = await file(person, origin, t)
    const head = await officer(origin, 'office.head')
    const clerk = await officer(origin, 'deposit.clerk')
    const { items } = await head.look(`/v1/requests?reference=${latin(reference)}`)
    const request = items[0].id
    const main = page.getByRole('main')

    await page.goto(`${origin}/track`)
    await lookUp(page, reference, pin)
    await main.getByText(words.CaseNext.office_reads).waitFor()

    const { items: units } = await head.look('/v1/units')
    await head.act(request, 'triage', { unit_id: items[0].unit_id ?? units[0].id, priority: 'normal' })
    await head.act(request, 'assignment', { assignee_id: (await clerk.look('/v1/me')).id })
    await clerk.act(request, 'review', {})
    await clerk.act(request, 'question', { question: 'شماره قبض را بنویسید.' })
    await page.getByRole('button', { name: t.refresh }).click()
    await main.getByText('شماره قبض را بنویسید.').first().waitFor()
    await page.locator('[name="/text"]').fill('شماره قبض ۱۴۰۴-۰۰۰۱۲۳ است.')
    // A phone may reload the page meanwhile: the case is closed then, what was written is not lost.
    await page.reload()
    await page.locator('[name="/pin"]').fill(pin)
    await page.locator('main form button[type=submit]').click()
    await main.getByText('شماره قبض را بنویسید.').first().waitFor()
    expect(await page.locator('[name="/text"]').inputValue()).toBe('شماره قبض ۱۴۰۴-۰۰۰۱۲۳ است.')
    await page.locator('main form button[type=submit]').click()
    await main.getByText(words.CaseNext.office_works).waitFor()

    const appeal_note = 'تا ده روز می‌توانید پرونده را بازگشایی کنید.'
    await clerk.act(request, 'answer', { outcome: 'partly', text: 'گواهی یکی از دو سپرده صادر شد.', appeal_note })
    await page.getByRole('button', { name: t.refresh }).click()
    await main.getByText('گواهی یکی از دو سپرده صادر شد.').first().waitFor()
    await main.getByText(appeal_note).waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.locator('[data-field="/rating"][value="2"]').check()
    await page.locator('[name="/comment"]').fill('دیگری را هم می‌خواستم.')
    await page.locator('main form button[type=submit]').click()
    await page.locator('[data-field="/rating"]').first().waitFor({ state: 'detached' })

    await page.getByRole('button', { name: t.object }).click()
    await page.locator('[name="/reason"]').fill('سپرده دوم هم به نام من است.')
    await page.locator('main form button[type=submit]').click()
    await main.getByText(words.CaseNext.office_works).waitFor()

    const { state, reopened_times } = await clerk.look(`/v1/requests/${request}`)
    expect([state, reopened_times]).toEqual(['assigned', 1])
    const { items: entries } = await clerk.look(`/v1/requests/${request}/entries`)
    expect(entries.map(({ kind }: { kind: string }) => kind)).toEqual(['reopened', 'rated', 'answered', 'replied', 'asked', 'taken_up', 'assigned', 'triaged', 'filed'])
    person.expectNoFaults()
    await person.leave()
  })

  test('a confirmation is opened again without its PIN once the tab is closed, and its link opens the case', async () => {
    const person = await Person.of(browser, origin, { language, width })
    const { page } = person
    const { reference, pin } = await file(person, origin, t)
    expect(await faultsOf(page)).toEqual([])
    const confirmation = page.url()
    // The line is gone just when the link is opened: its token is not in the address any more, and yet not lost.
    await page.route('**/v1/tracking-lookups', (route) => route.abort(), { times: 1 })
    await page.getByRole('link', { name: t.track }).click()
    await page.getByRole('alert').getByRole('button').click()
    await page.getByRole('button', { name: t.close }).waitFor()
    expect(new URL(page.url()).hash).toBe('')

    const other = await person.context.newPage()
    await other.goto(confirmation)
    await other.locator('main dd').first().waitFor()
    const shown = await other.locator('main').innerText()
    expect([shown.includes(reference), shown.includes(pin)]).toEqual([true, false])
    expect(await faultsOf(other)).toEqual([])
    await other.close()

    await page.getByRole('button', { name: t.withdraw }).click()
    await page.locator('main form button[type=submit]').click()
    await page.getByText(words.CaseState.withdrawn, { exact: true }).first().waitFor()
    person.expectNoFaults()
    await person.leave()
  })
})

describe('when something goes wrong', () => {
  const origin = inject('origins').sqlite

  test('an answer that was lost is asked for again after a reload, and the request is filed once', async () => {
    const person = await Person.of(browser, origin, { width: 360 })
    const { page } = person
    await page.goto(`${origin}/e-services/certificate/file`)
    await page.locator('main form').waitFor()
    await answerForm(page, origin, 'certificate')
    const name = `مریم ${Date.now()}`
    await page.locator('[name="/applicant/name"]').fill(name)
    await page.locator('[name="/applicant/identifier"]').fill('۱۳۶۰۱۲۳۴۵۸')
    await page.locator('main form button[type=submit]').click()
    const sent: (string | undefined)[] = []
    await page.route('**/v1/requests', async (route) => {
      sent.push(route.request().headers()['idempotency-key'])
      if (sent.length > 1) return route.continue()
      // The server has done it; the answer does not arrive.
      await route.fetch()
      return route.abort()
    })
    await page.getByRole('button', { name: TEXTS.fa.send }).click()
    await page.getByText('نمی‌دانیم درخواست رسیده است یا نه').waitFor()
    expect(await faultsOf(page)).toEqual([])

    await page.reload()
    await page.getByRole('button', { name: 'فرستادن دوبارهٔ همان درخواست' }).click()
    await page.waitForURL('**/filed/*')

    expect([sent.length, new Set(sent).size]).toEqual([2, 1])
    const head = await officer(origin, 'office.head')
    expect((await head.look(`/v1/requests?applicant_name=${encodeURIComponent(name)}`)).items).toHaveLength(1)
    person.expectNoFaults()
    await person.leave()
  })

  test('what was written is there after a reload, and is deleted when one says so', async () => {
    const person = await Person.of(browser, origin, { width: 360 })
    const { page } = person
    await page.goto(`${origin}/e-services/general-request/file`)
    const first = page.locator('main form input[type=text], main form textarea').first()
    await first.fill('نیمه‌تمام')
    await page.reload()
    await first.waitFor()
    expect(await first.inputValue()).toBe('نیمه‌تمام')

    await page.getByRole('checkbox', { name: 'این دستگاه مال دیگران هم هست؛ چیزی روی آن نماند.' }).check()
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('amanat.filing')))).toEqual([])
    await page.getByRole('button', { name: 'پاک کردن همهٔ نوشته‌ها' }).click()
    await page.getByRole('button', { name: 'بله، پاک شود' }).click()

    await page.waitForFunction(() => Object.keys(sessionStorage).every((key) => !key.startsWith('amanat.filing')))
    expect(await first.inputValue()).toBe('')
    person.expectNoFaults()
    await person.leave()
  })

  test('a wrong PIN, too many of them, a time that is over and a line that is gone are each told', async () => {
    const person = await Person.of(browser, origin, { width: 360 })
    const { page } = person
    const { reference, pin } = await file(person, origin, TEXTS.fa)
    await page.goto(`${origin}/track`)
    await lookUp(page, '۱۰۰۰۰ ۰۰۰۰۰ ۰۰۴۲۶', '123')
    await page.getByRole('alert').getByText('رمز هفت رقم دارد.').waitFor()

    const wrong = latin(pin) === '1234567' ? '7654321' : '1234567'
    for (let tries = 0; tries < 12; tries += 1) {
      await lookUp(page, reference, wrong)
      await page.waitForLoadState('networkidle')
      await page.getByRole('alert').waitFor()
    }
    await page.getByText('دفعه‌های تلاش زیاد بود').waitFor()
    await page.getByText(/پس از .*(?:دقیقه|ثانیه) دوباره تلاش کنید/).waitFor()
    expect(await faultsOf(page)).toEqual([])

    const { reference: again, pin: opens } = await file(person, origin, TEXTS.fa)
    await page.goto(`${origin}/track`)
    await lookUp(page, again, opens)
    await page.getByRole('button', { name: TEXTS.fa.withdraw }).click()
    await page.locator('[name="/reason"]').fill('دیگر لازم نیست')
    await person.context.setOffline(true)
    await page.locator('main form button[type=submit]').click()
    await page.getByRole('alert').getByText('اینترنت وصل نیست').waitFor()
    await person.context.setOffline(false)
    await page.route('**/v1/tracked-case/withdrawal', (route) => {
      const body = JSON.stringify({ type: '', title: 'باید دوباره پیگیری کنید', status: 401, detail: 'رمز را دوباره وارد کنید.', code: 'tracking_required', request_id: 'x' })
      return route.fulfill({ status: 401, headers: { 'Content-Type': 'application/problem+json' }, body })
    })
    await page.locator('main form button[type=submit]').click()
    await page.getByText('صفحه پس از نیم ساعت بسته شد').waitFor()
    await page.unroute('**/v1/tracked-case/withdrawal')
    expect(latin(await page.locator('[name="/reference"]').inputValue())).toBe(latin(again))
    await page.locator('[name="/pin"]').fill(opens)
    await page.locator('main form button[type=submit]').click()
    await page.getByRole('button', { name: TEXTS.fa.withdraw }).click()
    expect(await page.locator('[name="/reason"]').inputValue()).toBe('دیگر لازم نیست')
    person.expectNoFaults()
    await person.leave()
  })
})

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { faultsOf } from './axe'
import { browse, Person } from './browser'

const origin = inject('origins').sqlite
let browser: Browser

beforeAll(async () => {
  browser = await browse()
})
afterAll(() => browser.close())

test('a wrong password is told, the right one leads where one wanted to go', async () => {
  const person = await Person.of(browser, origin)
  const { page } = person
  await page.goto(`${origin}/deposits?state=announced`)
  await page.locator('[name=username]').fill('auditor')
  await page.locator('[name=password]').fill('not the password at all')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').waitFor()

  await page.locator('[name=password]').fill('sandogh-amanat-1404')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/deposits?state=announced')

  await page.reload()
  await page.getByRole('table').waitFor()
  expect(await faultsOf(page)).toEqual([])
  person.expectNoFaults()
  await person.leave()
})

test('the language is switched without leaving the page or what is written in it', async () => {
  const person = await Person.of(browser, origin)
  const { page } = person
  await page.goto(`${origin}/sign-in`)
  await page.locator('[name=username]').fill('auditor')

  await page.getByRole('button', { name: 'English' }).click()

  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  expect(await page.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual(['ltr', 'en'])
  expect(await page.locator('[name=username]').inputValue()).toBe('auditor')
  person.expectNoFaults()
  await person.leave()
})

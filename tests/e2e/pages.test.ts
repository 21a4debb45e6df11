import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { faultsOf } from './axe'
import { look } from './bank'
import { browse, Person } from './browser'

const origin = inject('origins').sqlite
let browser: Browser

beforeAll(async () => {
  browser = await browse()
})
afterAll(() => browser.close())

/** Every page, as somebody who has business there. `{first}` is the first of the list at the address before it. */
const PAGES: Record<string, readonly string[]> = {
  'roads.clerk': ['/', '/deposits', '/deposits/{first}', '/deposits/new', '/deposits/import', '/itemised-lists', '/itemised-lists/{first}', '/itemised-lists/new', '/refunds/new'],
  'treasury.head': ['/', '/refunds', '/refunds/{first}', '/holds', '/holds/{first}', '/collection-notices', '/collection-notices/{first}', '/resolutions', '/resolutions/{first}', '/calendars', '/calendars/{first}', '/service-levels', '/service-levels/{first}', '/units', '/units/{first}'],
  'office.head': ['/services', '/services/{first}', '/services/new', '/services/{first}/change', '/services/{first}/draft'],
  'deposit.clerk': ['/', '/collection-notices/new', '/suspense', '/suspense/{first}', '/sweeps', '/sweeps/{first}', '/remittances', '/remittances/{first}', '/requests', '/requests/new', '/requests/{first}', '/case-clocks', '/case-clocks/{first}', '/service-forms/{first}'],
  reconciler: ['/statements', '/statements/{first}', '/statements/import'],
  payer: ['/transfer-orders', '/transfer-orders/{first}', '/transfer-orders/new', '/payments', '/payments/{first}', '/remedies', '/remedies/{first}', '/payer-returns', '/payer-returns/{first}', '/draws', '/draws/{first}', '/draws/new'],
  auditor: ['/accounts', '/accounts/{first}', '/postings/{first}', '/trial-balance', '/periods', '/agencies', '/bank-accounts', '/signatories'],
  'complaint.officer': ['/complaints', '/complaints/{first}'],
  admin: ['/', '/users', '/users/{first}', '/no-such-page'],
}

/** Lists that the API calls otherwise. */
const LISTS: Record<string, string> = { '/suspense': '/suspense-items' }

describe.each(['fa', 'en'] as const)('in %s', (language) => {
  test.each(Object.entries(PAGES))('nothing is wrong with the pages of %s, on a screen by day and on a phone by night', async (username, paths) => {
    const person = await Person.of(browser, origin, { language })
    await person.signIn(username)
    const wrong: string[] = []
    for (const path of paths) {
      await person.go(path.includes('{first}') ? await filled(username, path) : path)
      for (const [colorScheme, width] of LOOKS) {
        await person.look(colorScheme, width)
        wrong.push(...(await faultsOf(person.page)).map((fault) => `${path} (${colorScheme}, ${width}): ${fault}`))
      }
    }
    expect(wrong).toEqual([])
    person.expectNoFaults()
    await person.leave()
  })

  test('nothing is wrong with the pages for everybody, by day and by night', async () => {
    const person = await Person.of(browser, origin, { language })
    const wrong: string[] = []
    for (const path of PUBLIC) {
      await person.go(path)
      for (const [colorScheme, width] of LOOKS) {
        await person.look(colorScheme, width)
        wrong.push(...(await faultsOf(person.page)).map((fault) => `${path} (${colorScheme}, ${width}): ${fault}`))
      }
    }
    expect(wrong).toEqual([])
    person.expectNoFaults()
    await person.leave()
  })
})

/** What is seen without signing in. */
const PUBLIC = ['/', '/e-services', '/e-services/general-request', '/e-services/salary-payment/file', '/filed/none', '/track', '/complain', '/verify', '/verify#not-a-receipt', '/sign-in']

const LOOKS = [
  ['light', 1280],
  ['dark', 360],
] as const

async function filled(username: string, path: string): Promise<string> {
  const [list = ''] = path.split('/{first}')
  const { items } = await look(origin, username, `/v1${LISTS[list] ?? list}?limit=1`)
  return path.replace('{first}', items[0].id)
}

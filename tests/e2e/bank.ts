// What the bank says, as the file that it sends; and what has to be looked up for it.

import type { Person } from './browser'

const PASSWORD = 'sandogh-amanat-1404'

export interface Line {
  description: string
  identifier?: string
  reference: string
  other?: string
  debit?: string
  credit?: string
}

/** Today in Tehran: statements of the future are refused. */
const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tehran' }).format(new Date())

/** A statement of today with one line. */
export function statement(sheba: string, { description, identifier = '', reference, other = '', debit = '', credit = '' }: Line): Buffer {
  const before = 9_000_000_000_000n
  const after = before - BigInt(debit || 0) + BigInt(credit || 0)
  const head = [`شماره شبا,${sheba}`, 'ارز,IRR', `از تاریخ,${today()}`, `تا تاریخ,${today()}`, `مانده اول دوره,${before}`, `مانده پایان دوره,${after}`]
  const columns = 'تاریخ,شرح,شناسه واریز,شماره پیگیری,شبای طرف حساب,بدهکار,بستانکار,مانده'
  return Buffer.from([...head, '', columns, [today(), description, identifier, reference, other, debit, credit, after].join(','), ''].join('\n'))
}

/** Imports a statement through the page: chosen, seen, confirmed. */
export async function bankSays(person: Person, sheba: string, line: Line): Promise<void> {
  const { page } = person
  await person.go('/statements/import')
  await page.locator('input[type=file]').setInputFiles({ name: `${line.reference}.csv`, mimeType: 'text/csv', buffer: statement(sheba, line) })
  const preview = page.locator('main section[aria-labelledby=preview]')
  await preview.locator('button').last().click()
  await preview.waitFor({ state: 'detached' })
  await person.settled()
}

/** Reads something of the API as somebody: what a test has to know, and nobody has to see. */
export async function look(origin: string, username: string, path: string): Promise<any> {
  const body = JSON.stringify({ username, password: PASSWORD })
  const signedIn = await fetch(`${origin}/v1/sessions`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
  const { access_token } = (await signedIn.json()) as { access_token: string }
  const answer = await fetch(`${origin}${path}`, { headers: { Authorization: `Bearer ${access_token}` } })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}

// Chromium, and people in it. What a page says to the console, or tries to load against the policy, fails the test.

import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'

export type Language = 'fa' | 'en'

export interface Look {
  language?: Language
  width?: number
  colorScheme?: 'light' | 'dark'
}

const PASSWORD = 'sandogh-amanat-1404'
const QUIET = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic']

/** Starts Chromium. */
export async function browse(): Promise<Browser> {
  const executablePath = process.env.AMANAT_TEST_CHROMIUM ?? '/usr/bin/chromium'
  return chromium.launch({ executablePath, args: QUIET })
}

/** Somebody at a screen of their own: their own cookies, language and width. */
export class Person {
  private readonly faults: string[] = []

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly origin: string,
  ) {
    page.on('console', (message) => {
      // The browser writes refusals of the API there by itself; what the page makes of them is tested.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) this.faults.push(message.text())
    })
    page.on('pageerror', (error) => this.faults.push(error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url())) this.faults.push(`leaves the origin: ${request.url()}`)
    })
  }

  static async of(browser: Browser, origin: string, { language = 'fa', width = 1280, colorScheme = 'light' }: Look = {}): Promise<Person> {
    const context = await browser.newContext({ viewport: { width, height: width < 600 ? 740 : 900 }, colorScheme, acceptDownloads: true })
    await context.addInitScript((chosen) => {
      if (localStorage.getItem('amanat.language') === null) localStorage.setItem('amanat.language', chosen)
      document.addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`))
    }, language)
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    return new Person(context, page, origin)
  }

  /** Signs in and stands at the home page, or where the address leads. */
  async signIn(username: string, path = '/'): Promise<this> {
    // The front door is everybody's: whoever is not signed in finds the services there.
    await this.page.goto(`${this.origin}${path === '/' ? '/sign-in' : path}`)
    await this.page.locator('[name=username]').fill(username)
    await this.page.locator('[name=password]').fill(PASSWORD)
    await this.page.keyboard.press('Enter')
    await this.page.locator('nav').first().waitFor({ state: 'attached' })
    return this
  }

  async go(path: string): Promise<void> {
    await this.page.goto(`${this.origin}${path}`)
    await this.settled()
  }

  /** Waits until the page has what it asked for. */
  async settled(): Promise<void> {
    await this.page.locator('h1').first().waitFor()
    await this.page.waitForLoadState('networkidle')
  }

  /** The same page under another light and on another screen. */
  async look(colorScheme: 'light' | 'dark', width: number): Promise<void> {
    await this.page.emulateMedia({ colorScheme })
    await this.page.setViewportSize({ width, height: width < 600 ? 740 : 900 })
  }

  /** Nothing was said to the console, nothing left the origin, nothing broke the policy. */
  expectNoFaults(): void {
    expect(this.faults).toEqual([])
  }

  async leave(): Promise<void> {
    await this.context.close()
  }
}

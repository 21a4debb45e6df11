import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(new URL('../../frontend/package.json', import.meta.url)).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong with a page (WCAG 2.2 A and AA, and its best practices), and what is wider than the screen. */
export async function faultsOf(page: Page): Promise<string[]> {
  // Through the debugger, which no policy of the page stands in the way of.
  await page.evaluate(source)
  return page.evaluate(async () => {
    const { scrollWidth, clientWidth } = document.documentElement
    const tooWide = scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} pixels too wide`] : []
    // What React Aria has just read out may name a button that is gone by now; it is emptied within seconds.
    const spoken = { exclude: [['[data-live-announcer]']] }
    // oxlint-disable-next-line typescript/no-explicit-any
    const { violations } = await (globalThis as any).axe.run(spoken, { resultTypes: ['violations'] })
    const found = violations.flatMap((rule: { id: string; nodes: { target: string[]; failureSummary: string }[] }) =>
      rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} (${node.failureSummary.split('\n')[1]?.trim() ?? ''})`),
    )
    return [...tooWide, ...found]
  })
}

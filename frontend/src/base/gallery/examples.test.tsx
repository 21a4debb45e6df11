import { render } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, test } from 'vitest'
import { PageLocale } from '~/base/language/PageLocale'
import type { Example } from './example'

const FOUND = import.meta.glob<{ default: Example }>('../ui/*/*.examples.tsx')

// Without a layout there are no colours and no sizes to be judged; the browser's tests judge those.
const WITHOUT_LAYOUT = { 'color-contrast': { enabled: false }, 'target-size': { enabled: false }, region: { enabled: false } }

describe.each(Object.entries(FOUND))('%s', (_, load) => {
  test('every state of it is shown, and accessible as far as it can be seen without a browser', { timeout: 30_000 }, async () => {
    const states = Object.entries((await load()).default)
    expect(states.length).toBeGreaterThan(0)
    for (const [state, node] of states) {
      const { container, unmount } = render(<PageLocale>{node}</PageLocale>)
      const { violations } = await axe.run(container, { rules: WITHOUT_LAYOUT })
      expect(violations.map(({ id, nodes }) => `${state}: ${id} ${nodes[0]?.html}`)).toEqual([])
      unmount()
    }
  })
})

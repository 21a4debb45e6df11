// What people see, in Chromium, against the real server on both databases. Run by scripts/test; by hand, after
// `scripts/build-pages` and `cargo build`:  scripts/with-postgres scripts/test-pages life
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const require = createRequire(at('../../frontend/package.json'))

export default {
  root: at('.'),
  cacheDir: at('../../frontend/node_modules/.vite-e2e'),
  // The tools are the pages' own: nothing is installed a second time.
  resolve: { alias: { 'playwright-core': require.resolve('playwright-core'), 'axe-core': require.resolve('axe-core'), vitest: at('../../frontend/node_modules/vitest/dist/index.js') } },
  server: { fs: { allow: [at('../..')] } },
  test: {
    include: ['**/*.test.ts'],
    globalSetup: at('setup.ts'),
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Two cores: the browser and the server are enough at once.
    fileParallelism: false,
  },
}
